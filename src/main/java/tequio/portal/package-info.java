/** Ways in: the home page and the page of a state. */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {
      "web :: layout",
      "exercise :: progress",
      "kernel",
      "web",
      "web :: chart",
      "web::component",
      "publishing :: kind",
      "publishing :: version",
      "territory",
      "territory::component",
      "plan::version",
      "plan::board"
    })
package tequio.portal;
