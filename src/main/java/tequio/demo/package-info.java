/** Plans to show what the program does: real ones, transcribed, and one that is made up. */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {
      "plan :: file",
      "plan :: content",
      "declaration :: adhesion",
      "declaration :: content",
      "declaration :: kind",
      "exercise :: act",
      "exercise :: content",
      "exercise :: progress",
      "gathering :: act",
      "gathering :: attendance",
      "gathering :: content",
      "kernel",
      "plan :: commitment",
      "plan :: exchange",
      "plan :: plan",
      "plan :: publication",
      "plan :: version",
      "publishing :: exchange",
      "publishing :: version",
      "secretariat :: content",
      "secretariat :: facilitator",
      "secretariat :: interest",
      "secretariat :: seat",
      "secretariat :: agreement",
      "secretariat :: decision",
      "secretariat :: meeting",
      "secretariat :: minutes",
      "secretariat :: record",
      "storage"
    })
package tequio.demo;
