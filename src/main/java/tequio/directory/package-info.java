/** Persons, offices, appointments with dates, and organisations. */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {"kernel", "storage", "territory"})
package tequio.directory;
