/** The permanent secretariat of a government: who sits in it, and by which rules it works. */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {"kernel", "publishing :: kind"})
package tequio.secretariat;
