/**
 * Subscriptions by mail, without an account, to changes of governments, commitments and documents.
 */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {
      "web :: layout",
      "jobs",
      "kernel",
      "ledger :: history",
      "ratelimit",
      "mail",
      "plan :: view",
      "plan :: version",
      "publishing :: changes",
      "publishing :: kind",
      "publishing :: page",
      "publishing :: timeline",
      "privacy",
      "requests",
      "sharing :: feed",
      "territory",
      "web",
      "web :: working"
    })
package tequio.subscription;
