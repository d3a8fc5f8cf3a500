/** What governments promise: action plans, their commitments, and what is known of each. */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {
      "web :: layout",
      "web :: chart",
      "capacity",
      "accounts :: caller",
      "kernel",
      "storage",
      "web",
      "web :: component",
      "territory",
      "commands",
      "data :: dataset",
      "data :: scope",
      "settings",
      "files",
      "ledger :: history",
      "rendering",
      "publishing :: changes",
      "publishing :: difference",
      "publishing :: kind",
      "publishing :: page",
      "publishing :: timeline",
      "publishing :: version",
      "directory :: name",
      "directory :: organisation",
      "directory :: office"
    })
package tequio.plan;
