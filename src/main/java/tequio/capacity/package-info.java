/** How much memory, how many connections and how large things may be: derived from one figure. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
package tequio.capacity;
