/** The public record: every published fact as an entry that nobody can quietly rewrite. */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {"web :: layout", "kernel", "storage", "web", "web :: request"})
package tequio.ledger;
