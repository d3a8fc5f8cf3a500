/** Working tables: their call, the work of a room by stages, and what it results in. */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {
      "accounts :: caller",
      "audit",
      "gathering :: attendance",
      "gathering :: content",
      "jobs",
      "kernel",
      "live",
      "plan :: board",
      "privacy",
      "problem :: outcome",
      "publishing :: kind",
      "publishing :: page",
      "publishing :: state",
      "publishing :: version",
      "ratelimit",
      "rendering",
      "requests",
      "secretariat :: entry",
      "sharing",
      "sharing :: calendar",
      "storage",
      "territory",
      "web",
      "web :: component",
      "web :: form",
      "web :: layout",
      "web :: qr",
      "web :: working",
      "work"
    })
package tequio.roundtable;
