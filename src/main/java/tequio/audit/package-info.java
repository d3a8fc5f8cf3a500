/** Audit log: append-only hash chain of acts in the working area, without names. */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {"jobs", "kernel", "ledger :: history", "privacy"})
package tequio.audit;
