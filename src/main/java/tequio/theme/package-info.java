/** Theme of each government's pages: its crest and a colour with enough contrast. */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {
      "kernel",
      "territory",
      "files",
      "files :: bytes",
      "commands",
      "settings",
      "web",
      "web :: theme"
    })
package tequio.theme;
