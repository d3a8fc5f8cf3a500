/** Everything an installation knows in one file, and back again on another machine. */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {
      "commands",
      "storage",
      "settings",
      "database",
      "database :: embedded",
      "files :: bytes"
    })
package tequio.backup;
