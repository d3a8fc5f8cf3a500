/** Everybody's data: each dataset defined once, as files of any day, described for machines. */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {
      "web :: layout",
      "plan :: content",
      "database",
      "jobs",
      "kernel",
      "ledger :: history",
      "ratelimit",
      "plan :: snapshot",
      "plan :: status",
      "plan :: indicator",
      "plan :: plan",
      "plan :: commitment",
      "plan :: progress",
      "plan :: view",
      "plan :: version",
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
