/** The PostgreSQL this installation writes to: its own, started by itself, or one that is told. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"settings"})
package tequio.database;
