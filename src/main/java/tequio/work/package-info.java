/** What somebody owes this week: one list, into which every feature puts its own. */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {
      "accounts :: caller",
      "accounts :: firststep",
      "accounts :: pendingitem",
      "kernel",
      "territory",
      "web",
      "web :: component",
      "web :: form",
      "web :: working"
    })
package tequio.work;
