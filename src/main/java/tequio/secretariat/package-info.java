/** The permanent secretariat of a government: who sits in it, and by which rules it works. */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {
      "accounts :: caller",
      "audit",
      "directory :: name",
      "directory :: organisation",
      "jobs",
      "kernel",
      "ledger :: history",
      "mail",
      "privacy",
      "profile",
      "profile :: content",
      "profile :: quorum",
      "publishing :: kind",
      "publishing :: page",
      "publishing :: version",
      "ratelimit",
      "rendering",
      "requests",
      "storage",
      "subscription",
      "territory",
      "web",
      "web :: component",
      "web :: error",
      "web :: form",
      "web :: layout",
      "web :: qr",
      "web :: working",
      "work"
    })
package tequio.secretariat;
