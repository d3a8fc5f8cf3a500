/** Who did what while working here: a chain of notes that only grows and names nobody. */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {"jobs", "kernel", "ledger :: history", "privacy"})
package tequio.audit;
