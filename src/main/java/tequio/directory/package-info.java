/** Who there is: persons, offices, appointments with dates, and the register of organisations. */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {"kernel", "storage", "territory"})
package tequio.directory;
