/** Uploaded files: stored under their hash, immutable, private or public. */
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
