/** What an installation does by itself: recurring jobs, each done by one instance at a time. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"kernel", "settings"})
package tequio.jobs;
