/** The engine of public documents and facts: a feature declares a kind, the rest is done here. */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {
      "web :: layout",
      "accounts :: caller",
      "commands",
      "settings",
      "kernel",
      "ledger :: history",
      "rendering",
      "storage",
      "territory",
      "web",
      "web :: component"
    })
package tequio.publishing;
