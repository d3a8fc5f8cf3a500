/** Uploaded files: stored under their hash, immutable, private or public. */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {
      "web :: layout",
      "capacity",
      "jobs",
      "kernel",
      "privacy",
      "storage",
      "web",
      "web :: error",
      "web :: transfer",
      "web :: working",
      "settings",
      "commands",
      "territory"
    })
package tequio.files;
