/**
 * Screens that follow what several people change, over all processes of an installation. Whoever
 * writes calls LiveChanges.announce with the subject in its transaction; a GET handler that has
 * checked access returns LiveStreams.open of the same subject, whose events "cambio" carry no data,
 * so that the screen asks for its page again.
 */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {"database", "kernel", "web :: working"})
package tequio.live;
