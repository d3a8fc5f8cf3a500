package tequio.editing.task;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import tequio.accounts.caller.Act;
import tequio.accounts.caller.Caller;
import tequio.accounts.caller.Held;
import tequio.kernel.GovernmentKey;
import tequio.kernel.PartialDate;
import tequio.kernel.Ref;
import tequio.kernel.Voice;
import tequio.plan.headline.Headline;
import tequio.plan.promise.Promise;
import tequio.plan.promise.Promises;
import tequio.plan.promise.Step;
import tequio.plan.published.PlanSummary;
import tequio.plan.published.PublishedPlans;
import tequio.web.Texts;
import tequio.work.Task;
import tequio.work.Tasks;

/** What was promised for a day that comes or has gone by, for those who answer for it. */
@Component
class DueTasks implements Tasks {

  /** Of a day that comes people are told this long before. */
  private static final int DAYS_BEFORE = 30;

  private final PublishedPlans published;
  private final Promises promises;

  DueTasks(PublishedPlans published, Promises promises) {
    this.published = published;
    this.promises = promises;
  }

  @Override
  public List<Task> of(Caller caller, Texts t) {
    return caller.roles().stream()
        .filter(it -> mayAnswer(it, caller))
        .map(Held::where)
        .flatMap(Optional::stream)
        .distinct()
        .flatMap(it -> published.listOf(it).stream().filter(plan -> isOwn(plan, it)))
        .flatMap(it -> due(it, caller, t))
        .distinct()
        .toList();
  }

  /** For a whole government, or for some commitments of it. */
  private static boolean mayAnswer(Held held, Caller caller) {
    return !held.subjects().isEmpty()
        || held.where().filter(it -> caller.may(Act.REPORT_PROGRESS, it)).isPresent();
  }

  private static boolean isOwn(PlanSummary plan, GovernmentKey government) {
    return plan.government().equals(government)
        && plan.stands()
        && plan.voice() != Voice.TRANSCRIBED;
  }

  private Stream<Task> due(PlanSummary summary, Caller caller, Texts t) {
    var today = promises.today(promises.government(summary.government()));
    var plan = published.findPlan(summary.government(), summary.code()).orElseThrow();
    return promises.of(plan, today).stream()
        .filter(it -> caller.may(Act.REPORT_PROGRESS, commitment(it)))
        .flatMap(promise ->
            promise.steps().stream()
                .filter(step -> isLate(step) || isComing(step, today))
                .map(step -> task(promise, step, t)));
  }

  private static Ref commitment(Promise promise) {
    var key = promise.version().key();
    return new Ref("commitment", key.government(), String.valueOf(key.number()));
  }

  private static boolean isLate(Step step) {
    return step.standing().headline() == Headline.LATE && day(step).isPresent();
  }

  private static boolean isComing(Step step, LocalDate today) {
    return !step.isReportedDone()
        && day(step)
            .filter(it -> !it.isBefore(today) && !it.isAfter(today.plusDays(DAYS_BEFORE)))
            .isPresent();
  }

  private static Optional<LocalDate> day(Step step) {
    return step.activity().end().find().map(PartialDate::last);
  }

  private static Task task(Promise promise, Step step, Texts t) {
    var words = step.activity().title().words();
    return new Task(
        Optional.of(promise.version().key().government()),
        isLate(step) ? t.say("task.late", words) : t.say("task.due", words),
        t.say("task.due.more", promise.number(), promise.content().title().words()),
        promise.address(),
        day(step));
  }
}
