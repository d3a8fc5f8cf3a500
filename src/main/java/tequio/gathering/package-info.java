/** Events of an exercise: their call, who registers and attends, and what is reported of them. */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {
      "accounts :: caller",
      "archive :: content",
      "audit",
      "files",
      "files :: form",
      "files :: view",
      "jobs",
      "kernel",
      "ledger :: history",
      "plan :: board",
      "privacy",
      "publishing :: kind",
      "publishing :: page",
      "publishing :: state",
      "publishing :: version",
      "ratelimit",
      "rendering",
      "requests",
      "sharing",
      "sharing :: calendar",
      "storage",
      "territory",
      "web",
      "web :: component",
      "web :: form",
      "web :: layout",
      "web :: qr",
      "web :: working",
      "work"
    })
package tequio.gathering;
