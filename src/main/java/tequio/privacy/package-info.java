/**
 * What is held on people: which data, why, how long, and how each of them takes it along or ends
 * it.
 */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {"web :: layout", "kernel", "web"})
package tequio.privacy;
