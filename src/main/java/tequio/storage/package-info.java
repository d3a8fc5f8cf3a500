/** How values of the kernel become columns and JSON, and where time comes from. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"kernel"})
package tequio.storage;
