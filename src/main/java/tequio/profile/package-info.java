/**
 * State profiles: the institutions, seats, terms, days and duties that hold for the governments of
 * a state, as data with versions.
 */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {
      "accounts :: caller",
      "cache",
      "directory :: organisation",
      "kernel",
      "publishing :: exchange",
      "publishing :: kind",
      "publishing :: page",
      "publishing :: version",
      "rendering",
      "storage",
      "territory",
      "web",
      "web :: component",
      "web :: layout",
      "work"
    })
package tequio.profile;
