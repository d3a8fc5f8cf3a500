/** Taking a page along: to a calendar, a feed reader, a wall, another site. */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {
      "kernel",
      "territory",
      "plan :: board",
      "plan :: commitment",
      "plan :: headline",
      "plan :: plan",
      "plan :: promise",
      "plan :: published",
      "web",
      "web :: theme",
      "web :: component"
    })
package tequio.sharing;
