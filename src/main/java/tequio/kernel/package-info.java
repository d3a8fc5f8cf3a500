/** The words every other module speaks: keys, dates, blanks, shares, texts, facts and refusals. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
package tequio.kernel;
