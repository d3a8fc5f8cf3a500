/** Questionnaires with versions: instruments, their scoring, assessments, results and rankings. */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {
      "accounts :: caller",
      "audit",
      "commands",
      "httpclient",
      "jobs",
      "kernel",
      "ledger :: history",
      "mail",
      "privacy",
      "profile",
      "profile :: calendar",
      "profile :: content",
      "publishing :: kind",
      "publishing :: page",
      "publishing :: state",
      "publishing :: version",
      "requests",
      "settings",
      "storage",
      "territory",
      "web",
      "web :: component",
      "web :: form",
      "web :: layout",
      "web :: working",
      "work"
    })
package tequio.assessment;
