/** What follows from the public record, thrown away and made again from it. */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {"cache", "commands", "settings", "ledger :: history"})
package tequio.rebuild;
