/** What somebody owes this week: one list, into which every feature puts its own. */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {
      "accounts :: caller",
      "accounts :: firststep",
      "accounts :: pendingitem",
      "accounts :: workscope",
      "jobs",
      "kernel",
      "mail",
      "privacy",
      "requests",
      "storage",
      "territory",
      "web",
      "web :: component",
      "web :: form",
      "web :: working"
    })
package tequio.work;
