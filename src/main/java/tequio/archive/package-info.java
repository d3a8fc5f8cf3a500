/** The archive of a government: everything its exercises produced or somebody uploaded. */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {
      "accounts :: caller",
      "audit",
      "exercise :: progress",
      "exercise :: content",
      "files",
      "files :: bytes",
      "files :: view",
      "kernel",
      "methodology",
      "methodology :: content",
      "plan :: board",
      "plan :: version",
      "publishing :: exchange",
      "publishing :: kind",
      "publishing :: page",
      "publishing :: version",
      "ratelimit",
      "rendering",
      "requests",
      "storage",
      "territory",
      "web",
      "web :: component",
      "web :: form",
      "web :: layout",
      "web :: working",
      "work"
    })
package tequio.archive;
