/** How often one and the same caller may ask for what costs much: all such limits in one place. */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {"web :: layout", "kernel", "web"})
package tequio.ratelimit;
