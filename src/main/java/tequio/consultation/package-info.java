/** Consultations: their call, what people submit without an account, and what becomes of it. */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {
      "accounts :: caller",
      "audit",
      "data :: dataset",
      "data :: scope",
      "gathering :: attendance",
      "jobs",
      "kernel",
      "mail",
      "plan :: board",
      "privacy",
      "publishing :: kind",
      "publishing :: page",
      "publishing :: state",
      "publishing :: version",
      "ratelimit",
      "rendering",
      "requests",
      "sharing",
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
package tequio.consultation;
