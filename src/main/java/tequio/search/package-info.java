/** The search: what is public, found by its words, however they were typed. */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {
      "web :: layout",
      "plan :: content",
      "kernel",
      "storage",
      "web",
      "web::component",
      "ratelimit",
      "ledger::history",
      "publishing::kind",
      "publishing::version",
      "territory",
      "territory::component",
      "plan::version",
      "plan::commitment",
      "plan::plan",
      "plan::indicator",
      "plan::roadmap",
      "plan::status"
    })
package tequio.search;
