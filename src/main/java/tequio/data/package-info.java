/** Everybody's data: each dataset defined once, as files of any day, described for machines. */
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
      "web :: request"
    })
package tequio.data;
