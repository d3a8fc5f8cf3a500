/**
 * Open data: datasets, each defined once, as files of any day, through an API and in a catalogue.
 */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {
      "web :: layout",
      "database",
      "jobs",
      "kernel",
      "ledger :: history",
      "ratelimit",
      "publishing :: kind",
      "publishing :: version",
      "storage",
      "territory",
      "web",
      "web :: component",
      "web :: form",
      "web :: request"
    })
package tequio.data;
