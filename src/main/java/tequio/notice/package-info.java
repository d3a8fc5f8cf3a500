/** What each government says of how it treats data on people, in its own words. */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {
      "web :: layout",
      "accounts :: caller",
      "audit",
      "kernel",
      "privacy",
      "requests",
      "territory",
      "web",
      "web :: component",
      "web :: working"
    })
package tequio.notice;
