/** Files people hand in: kept by their hash, never changed, shown to whom they are meant for. */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {
      "web :: layout",
      "capacity",
      "kernel",
      "storage",
      "web",
      "settings",
      "commands",
      "territory"
    })
package tequio.files;
