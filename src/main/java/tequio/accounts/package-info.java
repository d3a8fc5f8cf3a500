/** Who gets in, and what each may do. */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {
      "audit",
      "commands",
      "jobs",
      "kernel",
      "limits",
      "mail",
      "mail :: delivery",
      "mail :: demo",
      "privacy",
      "requests",
      "settings",
      "web :: qr",
      "storage",
      "territory",
      "web",
      "web :: component",
      "web :: form",
      "web :: guard",
      "web :: request",
      "web :: working"
    })
package tequio.accounts;
