/** Taking a page along: to a calendar, a feed reader, a wall, another site. */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {
      "plan :: content",
      "web :: layout",
      "kernel",
      "ledger :: history",
      "publishing :: difference",
      "publishing :: kind",
      "publishing :: timeline",
      "publishing :: version",
      "territory",
      "plan :: board",
      "plan :: commitment",
      "plan :: status",
      "plan :: history",
      "plan :: plan",
      "plan :: progress",
      "plan :: view",
      "plan :: version",
      "plan :: publication",
      "publishing :: changes",
      "plan :: withdrawal",
      "web",
      "web :: theme",
      "web :: component",
      "web :: qr"
    })
package tequio.sharing;
