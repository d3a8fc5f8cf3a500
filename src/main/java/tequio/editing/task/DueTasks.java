package tequio.editing.task;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import tequio.accounts.caller.Caller;
import tequio.accounts.caller.Permission;
import tequio.accounts.caller.RoleAssignment;
import tequio.editing.draft.Draft;
import tequio.kernel.GovernmentKey;
import tequio.kernel.PartialDate;
import tequio.kernel.ReportingParty;
import tequio.kernel.SubjectReference;
import tequio.plan.status.CommitmentStatus;
import tequio.plan.version.PlanSummary;
import tequio.plan.version.PublishedPlans;
import tequio.plan.view.ActivityView;
import tequio.plan.view.CommitmentView;
import tequio.plan.view.CommitmentViews;
import tequio.web.Texts;
import tequio.work.Task;
import tequio.work.TaskProvider;

/** Tasks about due dates for those who are responsible. */
@Component
class DueTasks implements TaskProvider {

  /** Of a day that comes people are told this long before. */
  private static final int DAYS_BEFORE = 30;

  private final PublishedPlans published;
  private final CommitmentViews promises;

  DueTasks(PublishedPlans published, CommitmentViews promises) {
    this.published = published;
    this.promises = promises;
  }

  @Override
  public List<Task> of(Caller caller, Texts t) {
    return caller.roles().stream()
        .filter(it -> mayAnswer(it, caller))
        .map(RoleAssignment::where)
        .flatMap(Optional::stream)
        .distinct()
        .flatMap(it -> published.listOf(it).stream().filter(plan -> isOwn(plan, it)))
        .flatMap(it -> due(it, caller, t))
        .distinct()
        .toList();
  }

  /** For a whole government, or for some commitments of it. */
  private static boolean mayAnswer(RoleAssignment held, Caller caller) {
    return !held.subjects().isEmpty()
        || held.where().filter(it -> caller.may(Permission.REPORT_PROGRESS, it)).isPresent();
  }

  private static boolean isOwn(PlanSummary plan, GovernmentKey government) {
    return plan.government().equals(government)
        && plan.stands()
        && plan.voice() != ReportingParty.TRANSCRIBED;
  }

  private Stream<Task> due(PlanSummary summary, Caller caller, Texts t) {
    var today = promises.today(promises.government(summary.government()));
    var plan = published.findPlan(summary.government(), summary.code()).orElseThrow();
    return promises.of(plan, today).stream()
        .filter(it -> caller.may(Permission.REPORT_PROGRESS, commitment(it)))
        .flatMap(promise ->
            promise.steps().stream()
                .filter(step -> isLate(step) || isComing(step, today))
                .map(step -> task(promise, step, caller, t)));
  }

  private static SubjectReference commitment(CommitmentView promise) {
    var key = promise.version().key();
    return new SubjectReference("commitment", key.government(), String.valueOf(key.number()));
  }

  private static boolean isLate(ActivityView step) {
    return step.standing().headline() == CommitmentStatus.LATE && day(step).isPresent();
  }

  private static boolean isComing(ActivityView step, LocalDate today) {
    return !step.isReportedDone()
        && day(step)
            .filter(it -> !it.isBefore(today) && !it.isAfter(today.plusDays(DAYS_BEFORE)))
            .isPresent();
  }

  private static Optional<LocalDate> day(ActivityView step) {
    return step.activity().end().find().map(PartialDate::last);
  }

  /** It leads to where something can be done: to the working page of those who may change it. */
  private static Task task(CommitmentView promise, ActivityView step, Caller caller, Texts t) {
    var words = step.activity().title().words();
    var key = promise.version().key();
    boolean edits = caller.may(Permission.EDIT_PLAN, key.government());
    return new Task(
        Optional.of(key.government()),
        isLate(step) ? t.say("task.late", words) : t.say("task.due", words),
        t.say(
            edits ? "task.due.edit" : "task.due.more",
            promise.number(),
            promise.content().title().words()),
        edits ? Draft.Id.commitment(key.government(), key.number()).path() : promise.address(),
        day(step));
  }
}
