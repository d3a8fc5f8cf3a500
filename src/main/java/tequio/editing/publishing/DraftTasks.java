package tequio.editing.publishing;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tequio.accounts.caller.Act;
import tequio.accounts.caller.Caller;
import tequio.accounts.caller.Held;
import tequio.editing.draft.Draft;
import tequio.editing.draft.Drafts;
import tequio.editing.part.Progress;
import tequio.kernel.GovernmentKey;
import tequio.kernel.Voice;
import tequio.plan.promise.Promise;
import tequio.plan.promise.Promises;
import tequio.plan.promise.Step;
import tequio.plan.published.PlanSummary;
import tequio.plan.published.PublishedPlans;
import tequio.web.Texts;
import tequio.work.Task;
import tequio.work.Tasks;

/** What an officer owes: plans to take over, drafts to finish and publish, dates that come. */
@Component
class DraftTasks implements Tasks {

  /** Of a date that comes people are told this many days before. */
  private static final int DAYS_BEFORE = 30;

  private final Drafts drafts;
  private final PublishedPlans published;
  private final Promises promises;

  DraftTasks(Drafts drafts, PublishedPlans published, Promises promises) {
    this.drafts = drafts;
    this.published = published;
    this.promises = promises;
  }

  @Override
  public List<Task> of(Caller caller, Texts t) {
    return caller.roles().stream()
        .map(Held::where)
        .flatMap(Optional::stream)
        .distinct()
        .filter(it -> caller.may(Act.EDIT_PLAN, it))
        .flatMap(it -> of(it, t).stream())
        .toList();
  }

  private List<Task> of(GovernmentKey government, Texts t) {
    var tasks = new ArrayList<Task>();
    for (var plan : published.listOf(government)) {
      if (plan.government().equals(government)) {
        if (plan.voice() == Voice.TRANSCRIBED) {
          tasks.add(takeOver(plan, t));
        } else {
          tasks.addAll(comingDates(plan, t));
        }
      }
    }
    drafts.listOf(government).stream()
        .collect(groupingBy(Draft::plan, LinkedHashMap::new, toList()))
        .forEach((plan, drafted) -> tasks.add(publish(plan, drafted, t)));
    return tasks;
  }

  private static Task takeOver(PlanSummary plan, Texts t) {
    var id = Draft.Id.plan(plan.government(), plan.code());
    return new Task(
        plan.government(),
        t.say("task.take-over", plan.title().words()),
        t.say("task.take-over.more"),
        id.path() + "/administracion",
        Optional.empty());
  }

  /** Commitments may be drafted while their plan stays as it is. */
  private Task publish(String plan, List<Draft> drafted, Texts t) {
    var id = Draft.Id.plan(drafted.getFirst().id().government(), plan);
    int missing = drafted.stream().mapToInt(it -> Progress.of(it).missing().size()).sum();
    return new Task(
        id.government(),
        t.say("task.publish", title(id, drafted)),
        missing == 0 ? t.say("task.publish.ready") : t.say("task.publish.missing", missing),
        missing == 0 ? id.path() + "/publicacion" : id.path(),
        Optional.empty());
  }

  private String title(Draft.Id plan, List<Draft> drafted) {
    return drafted.stream()
        .filter(it -> it.id().equals(plan))
        .map(Draft::title)
        .findFirst()
        .or(() ->
            published
                .findPlan(plan.government(), plan.code())
                .map(it -> it.content().title().words()))
        .orElse(plan.code());
  }

  private List<Task> comingDates(PlanSummary summary, Texts t) {
    var government = promises.government(summary.government());
    var today = promises.today(government);
    var plan = published.findPlan(summary.government(), summary.code()).orElseThrow();
    return promises.of(plan, today).stream()
        .flatMap(promise ->
            promise.steps().stream()
                .filter(step -> isComing(step, today))
                .map(step -> due(promise, step, t)))
        .toList();
  }

  private static boolean isComing(Step step, LocalDate today) {
    return !step.isReportedDone()
        && step.activity()
            .end()
            .find()
            .map(it -> it.last())
            .filter(it -> !it.isBefore(today) && !it.isAfter(today.plusDays(DAYS_BEFORE)))
            .isPresent();
  }

  private static Task due(Promise promise, Step step, Texts t) {
    return new Task(
        promise.version().key().government(),
        t.say("task.due", step.activity().title().words()),
        t.say("task.due.more", promise.number(), promise.content().title().words()),
        promise.address(),
        step.activity().end().find().map(it -> it.last()));
  }
}
