/** Ways in: the home page and the page of a state. */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {
      "kernel",
      "web",
      "web::component",
      "publishing :: kind",
      "publishing :: version",
      "territory",
      "territory::component",
      "plan::published",
      "plan::board"
    })
package tequio.portal;
