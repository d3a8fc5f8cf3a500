/** What the program says of itself: what it is, its rules, its words, access and privacy. */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {"kernel", "web", "plan::headline"})
package tequio.about;
