/** Public pages kept until somebody publishes, or until the day is over. */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {
      "capacity",
      "database",
      "kernel",
      "storage",
      "territory",
      "web",
      "web :: request",
      "web :: theme"
    })
package tequio.cache;
