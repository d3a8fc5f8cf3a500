/** How fast the program is: it is measured on a nation invented for it, beside what others do. */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {
      "archive :: content",
      "assessment :: instrument",
      "assessment :: ranking",
      "assessment :: response",
      "assessment :: result",
      "assessment :: scoring",
      "plan :: file",
      "commands",
      "database",
      "files",
      "kernel",
      "ledger :: log",
      "ledger :: note",
      "plan :: exchange",
      "plan :: publication",
      "publishing :: kind",
      "publishing :: version",
      "secretariat :: agreement",
      "secretariat :: ballot",
      "secretariat :: content",
      "secretariat :: decision",
      "secretariat :: election",
      "secretariat :: kind",
      "secretariat :: meeting",
      "secretariat :: record",
      "settings",
      "storage",
      "subscription",
      "territory"
    })
package tequio.bench;
