package tequio.problem.desk;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import tequio.accounts.caller.Caller;
import tequio.accounts.caller.Permission;

/** Working pages of problems: all of a government, and what is to be done for one. */
@Controller
@RequestMapping({"/trabajo/{government}/problemas", "/en/trabajo/{government}/problemas"})
class ProblemDeskController {

  private final ProblemDesk desk;

  ProblemDeskController(ProblemDesk desk) {
    this.desk = desk;
  }

  @GetMapping
  ProblemDeskPage list(@PathVariable String government, Caller caller) {
    var whose = desk.open(government, caller, Permission.SEE_DRAFTS);
    return new ProblemDeskPage(
        whose, desk.list(whose), caller.may(Permission.RUN_TABLE, whose.key()));
  }

  @GetMapping("/{code}")
  ProblemTaskPage show(@PathVariable String government, @PathVariable String code, Caller caller) {
    var its = desk.open(government, code, caller, Permission.SEE_DRAFTS);
    return new ProblemTaskPage(its, caller.may(Permission.RUN_TABLE, its.government().key()));
  }
}
