/** What whoever operates an installation may set, and how a start is refused. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
package tequio.settings;
