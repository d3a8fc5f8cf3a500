/** What people send: each form is carried out once, however often it arrives. */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {"web :: layout", "jobs", "kernel", "privacy", "web", "web :: request"})
package tequio.requests;
