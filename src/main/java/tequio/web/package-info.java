/** What every page shares: drawing, words, layout, errors. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"kernel"})
package tequio.web;
