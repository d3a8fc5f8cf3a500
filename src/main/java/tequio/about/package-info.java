/** What the program says of itself: what it is, its rules, its words, access and privacy. */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {
      "web :: layout",
      "kernel",
      "settings",
      "web",
      "plan::status",
      "web::component"
    })
package tequio.about;
