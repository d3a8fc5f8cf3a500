/** What every page shares: drawing, words, layout, errors. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"database", "kernel"})
package tequio.web;
