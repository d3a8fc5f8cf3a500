/** The search: what is public, found by its words, however they were typed. */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {
      "kernel",
      "storage",
      "web",
      "web::component",
      "limits",
      "ledger::history",
      "publishing::kind",
      "publishing::version",
      "territory",
      "territory::component",
      "plan::published",
      "plan::commitment",
      "plan::plan",
      "plan::indicator",
      "plan::roadmap",
      "plan::headline"
    })
package tequio.search;
