/** Letters to people: written with the act that causes them, sent once, and then forgotten. */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {
      "web :: layout",
      "commands",
      "jobs",
      "kernel",
      "privacy",
      "settings",
      "storage",
      "web",
      "web :: theme"
    })
package tequio.mail;
