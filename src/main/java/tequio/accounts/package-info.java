/** Who gets in, and what each may do. */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {
      "commands",
      "kernel",
      "limits",
      "requests",
      "settings",
      "storage",
      "territory",
      "web",
      "web :: component",
      "web :: working"
    })
package tequio.accounts;
