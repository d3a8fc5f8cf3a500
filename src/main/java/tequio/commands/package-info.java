/** Commands of {@code ./tequio}, and the start of the program for each. */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {
      "web :: error",
      "kernel",
      "settings",
      "storage",
      "web",
      "database",
      "database :: embedded",
      "ledger :: verify"
    })
package tequio.commands;
