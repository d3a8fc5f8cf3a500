/** Ways in: the home page and the page of a state. */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {
      "kernel",
      "web",
      "web::component",
      "territory",
      "territory::component",
      "plan::published",
      "plan::board"
    })
package tequio.portal;
