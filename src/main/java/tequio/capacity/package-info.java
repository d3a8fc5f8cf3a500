/** Limits on memory, connections and sizes, derived from the heap size. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
package tequio.capacity;
