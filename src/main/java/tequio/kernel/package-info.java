/**
 * Types shared by all modules: keys, dates, texts, fractions, missing values, public facts and
 * refused rules.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
package tequio.kernel;
