/** Taking a page along: to a calendar, a feed reader, a wall, another site. */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {
      "kernel",
      "ledger :: history",
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
      "web :: component"
    })
package tequio.sharing;
