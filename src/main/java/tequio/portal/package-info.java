/** Ways in: the home page, the page of a state, the search by name. */
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
