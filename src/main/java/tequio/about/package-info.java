/**
 * Pages about the program: purpose, operator, status rules, glossary, accessibility and privacy.
 */
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
