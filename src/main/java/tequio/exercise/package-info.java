/** Exercises: one cycle of open government in a government, by the steps of a methodology. */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {
      "accounts :: caller",
      "audit",
      "kernel",
      "ledger :: history",
      "methodology",
      "methodology :: content",
      "methodology :: schedule",
      "plan :: board",
      "profile",
      "profile :: calendar",
      "profile :: content",
      "publishing :: kind",
      "publishing :: page",
      "publishing :: state",
      "publishing :: version",
      "rendering",
      "requests",
      "territory",
      "web",
      "web :: component",
      "web :: form",
      "web :: layout",
      "web :: working",
      "work"
    })
package tequio.exercise;
