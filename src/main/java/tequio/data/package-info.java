/** Everybody's data: each dataset defined once, as files of any day, described for machines. */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {
      "database",
      "jobs",
      "kernel",
      "ledger :: history",
      "limits",
      "plan :: asof",
      "plan :: headline",
      "plan :: indicator",
      "plan :: plan",
      "plan :: commitment",
      "plan :: progress",
      "plan :: promise",
      "plan :: published",
      "plan :: roadmap",
      "publishing :: kind",
      "publishing :: version",
      "storage",
      "territory",
      "web",
      "web :: component",
      "web :: request"
    })
package tequio.data;
