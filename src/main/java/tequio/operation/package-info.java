/** How an installation is: what it answers about itself, what it logs, what it does in trouble. */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {"capacity", "kernel", "database", "web :: request"})
package tequio.operation;
