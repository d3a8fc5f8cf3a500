/** Taking a page along: to a calendar, a feed reader, a wall, another site. */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {
      "kernel",
      "ledger :: history",
      "publishing :: difference",
      "publishing :: kind",
      "publishing :: timeline",
      "publishing :: version",
      "territory",
      "plan :: board",
      "plan :: commitment",
      "plan :: headline",
      "plan :: history",
      "plan :: plan",
      "plan :: progress",
      "plan :: promise",
      "plan :: published",
      "plan :: publication",
      "plan :: timeline",
      "plan :: withdrawal",
      "web",
      "web :: theme",
      "web :: component",
      "web :: qr"
    })
package tequio.sharing;
