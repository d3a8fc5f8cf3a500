/** Public problems: who defined them, their trees, comments of experts and the kit for a table. */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {
      "accounts :: caller",
      "audit",
      "consultation :: outcome",
      "jobs",
      "kernel",
      "plan :: board",
      "plan :: roadmap",
      "privacy",
      "publishing :: kind",
      "publishing :: page",
      "publishing :: version",
      "ratelimit",
      "rendering",
      "requests",
      "storage",
      "subscription",
      "territory",
      "web",
      "web :: component",
      "web :: error",
      "web :: form",
      "web :: layout",
      "web :: qr",
      "web :: working",
      "work"
    })
package tequio.problem;
