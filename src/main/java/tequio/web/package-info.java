/** What every page shares: drawing, words, layout, errors. */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {"capacity", "database", "kernel"})
package tequio.web;
