/** People who want to hear, by mail and without an account, when what they follow changes. */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {
      "jobs",
      "kernel",
      "ledger :: history",
      "limits",
      "mail",
      "plan :: promise",
      "plan :: published",
      "plan :: timeline",
      "privacy",
      "requests",
      "sharing :: feed",
      "territory",
      "web",
      "web :: working"
    })
package tequio.following;
