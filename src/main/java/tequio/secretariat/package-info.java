/** The permanent secretariat of a government: who sits in it, and by which rules it works. */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {
      "accounts :: caller",
      "audit",
      "directory :: name",
      "directory :: organisation",
      "kernel",
      "ledger :: history",
      "profile",
      "profile :: content",
      "profile :: quorum",
      "publishing :: kind",
      "publishing :: version",
      "territory"
    })
package tequio.secretariat;
