/** PostgreSQL of the installation: embedded, or an external server configured by the operator. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"settings"})
package tequio.database;
