/** Cache of public pages, valid until something is published or the day ends. */
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
