/**
 * How an installation is run: health, log and overload of the running program, backup and restore,
 * nightly check of what is stored, and rebuilding of what follows from the record.
 */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {
      "audit",
      "cache",
      "capacity",
      "commands",
      "database",
      "database :: embedded",
      "files",
      "files :: bytes",
      "jobs",
      "kernel",
      "ledger :: history",
      "ledger :: log",
      "ledger :: note",
      "settings",
      "storage",
      "web :: request"
    })
package tequio.operation;
