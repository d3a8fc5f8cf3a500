/** How each government's pages look: its crest and one colour that everybody can read. */
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
