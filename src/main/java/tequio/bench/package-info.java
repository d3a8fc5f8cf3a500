/** How fast the program is: it is measured on a nation invented for it, beside what others do. */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {
      "assessment :: instrument",
      "assessment :: scoring",
      "plan :: file",
      "commands",
      "database",
      "kernel",
      "ledger :: log",
      "ledger :: note",
      "plan :: exchange",
      "plan :: publication",
      "settings",
      "storage",
      "territory"
    })
package tequio.bench;
