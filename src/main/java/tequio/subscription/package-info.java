/** People who want to hear, by mail and without an account, when what they follow changes. */
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
