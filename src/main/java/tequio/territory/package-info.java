/** The federation, its states and municipalities: their keys, names and addresses. */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {"web :: layout", "kernel", "storage", "web", "web :: request"})
package tequio.territory;
