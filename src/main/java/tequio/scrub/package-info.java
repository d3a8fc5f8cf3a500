/** Reads every night what was kept, to find on the same day what a disk or a hand has changed. */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {
      "audit",
      "kernel",
      "commands",
      "storage",
      "settings",
      "jobs",
      "files",
      "files :: bytes",
      "ledger :: log",
      "ledger :: note"
    })
package tequio.scrub;
