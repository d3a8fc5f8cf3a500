/** Ways in: the home page and the page of a state. */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {
      "web :: layout",
      "kernel",
      "web",
      "web::component",
      "publishing :: kind",
      "publishing :: version",
      "territory",
      "territory::component",
      "plan::version",
      "plan::board"
    })
package tequio.portal;
