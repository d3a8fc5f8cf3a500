package tequio.consultation.desk;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import tequio.accounts.caller.Caller;
import tequio.accounts.caller.Permission;
import tequio.consultation.submission.RemovalContests;
import tequio.consultation.submission.SubmissionCounts;

/** Working pages of consultations: all of a government, and what is to be done for one. */
@Controller
@RequestMapping({"/trabajo/{government}/consultas", "/en/trabajo/{government}/consultas"})
class ConsultationDeskController {

  private final ConsultationDesk desk;
  private final SubmissionCounts counts;
  private final RemovalContests contests;

  ConsultationDeskController(
      ConsultationDesk desk, SubmissionCounts counts, RemovalContests contests) {
    this.desk = desk;
    this.counts = counts;
    this.contests = contests;
  }

  @GetMapping
  ConsultationDeskPage list(@PathVariable String government, Caller caller) {
    var whose = desk.open(government, caller, Permission.SEE_DRAFTS);
    return new ConsultationDeskPage(
        whose, desk.list(whose), caller.may(Permission.RUN_CONSULTATION, whose.key()));
  }

  @GetMapping("/{code}")
  ConsultationTaskPage show(
      @PathVariable String government, @PathVariable String code, Caller caller) {
    var its = desk.open(government, code, caller, Permission.SEE_DRAFTS);
    return new ConsultationTaskPage(
        its,
        counts.totals(its.document()),
        contests.listOpen(its.document()).size(),
        caller.may(Permission.RUN_CONSULTATION, its.government().key()));
  }
}
