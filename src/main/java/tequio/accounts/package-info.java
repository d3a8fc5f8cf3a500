/** Accounts, sign-in, roles and permissions. */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {
      "web :: error",
      "audit",
      "commands",
      "jobs",
      "kernel",
      "ratelimit",
      "mail",
      "mail :: delivery",
      "mail :: demo",
      "privacy",
      "requests",
      "settings",
      "web :: qr",
      "storage",
      "territory",
      "territory :: component",
      "web",
      "web :: component",
      "web :: form",
      "web :: security",
      "web :: request",
      "web :: working"
    })
package tequio.accounts;
