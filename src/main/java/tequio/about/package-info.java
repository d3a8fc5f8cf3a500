/** What the program says of itself: what it is, its rules, its words, access and privacy. */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {"kernel", "web", "plan::headline", "web::component"})
package tequio.about;
