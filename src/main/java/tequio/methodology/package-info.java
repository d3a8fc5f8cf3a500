/** Methodologies: the steps, products and terms that an exercise follows, as data with editions. */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {
      "accounts :: caller",
      "commands",
      "kernel",
      "profile :: calendar",
      "publishing :: exchange",
      "publishing :: kind",
      "publishing :: version",
      "rendering",
      "settings",
      "storage",
      "territory",
      "web",
      "web :: component",
      "web :: layout"
    })
package tequio.methodology;
