/** Taking a page along: to a calendar, a feed reader, a wall, another site. */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {
      "plan :: roadmap",
      "web :: chart",
      "plan :: content",
      "web :: layout",
      "kernel",
      "ledger :: history",
      "publishing :: difference",
      "publishing :: kind",
      "publishing :: page",
      "publishing :: timeline",
      "publishing :: version",
      "territory",
      "plan :: board",
      "plan :: commitment",
      "plan :: status",
      "plan :: plan",
      "plan :: view",
      "plan :: version",
      "plan :: withdrawal",
      "publishing :: changes",
      "web",
      "web :: theme",
      "web :: component",
      "web :: qr"
    })
package tequio.sharing;
