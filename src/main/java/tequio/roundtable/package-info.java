/** Working tables: their call, the work of a room by stages, and what it results in. */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {
      "accounts :: caller",
      "audit",
      "gathering :: attendance",
      "gathering :: content",
      "kernel",
      "ledger :: history",
      "plan :: board",
      "publishing :: kind",
      "publishing :: page",
      "publishing :: state",
      "publishing :: version",
      "rendering",
      "requests",
      "sharing",
      "sharing :: calendar",
      "storage",
      "territory",
      "web",
      "web :: component",
      "web :: form",
      "web :: layout",
      "web :: working"
    })
package tequio.roundtable;
