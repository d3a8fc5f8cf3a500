/** Recurring jobs of an installation, each run by one instance at a time. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"kernel", "settings"})
package tequio.jobs;
