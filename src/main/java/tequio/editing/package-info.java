/** The desk of a government: drafts of its plans and commitments, and how they become public. */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {
      "accounts :: caller",
      "audit",
      "kernel",
      "plan :: commitment",
      "plan :: exchange",
      "plan :: headline",
      "plan :: history",
      "plan :: indicator",
      "plan :: plan",
      "plan :: promise",
      "plan :: publication",
      "plan :: published",
      "plan :: reservation",
      "plan :: roadmap",
      "plan :: timeline",
      "plan :: withdrawal",
      "privacy",
      "requests",
      "storage",
      "territory",
      "web",
      "web :: component",
      "web :: form",
      "web :: working",
      "work"
    })
package tequio.editing;
