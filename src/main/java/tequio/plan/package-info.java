/** What governments promise: action plans, their commitments, and what is known of each. */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {
      "capacity",
      "kernel",
      "storage",
      "web",
      "web :: component",
      "territory",
      "commands",
      "settings",
      "files",
      "ledger :: history",
      "directory :: name",
      "directory :: organisation",
      "directory :: office"
    })
package tequio.plan;
