package tequio.editing.task;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tequio.accounts.caller.Caller;
import tequio.accounts.caller.Permission;
import tequio.editing.draft.Draft;
import tequio.editing.draft.Drafts;
import tequio.editing.section.DraftProgress;
import tequio.kernel.GovernmentKey;
import tequio.kernel.ReportingParty;
import tequio.plan.version.PlanSummary;
import tequio.plan.version.PublishedPlans;
import tequio.web.Texts;
import tequio.work.Task;
import tequio.work.TaskProvider;

/** Tasks of officers: plans to take over, drafts to finish and publish. */
@Component
class DraftTasks implements TaskProvider {

  private final Drafts drafts;
  private final PublishedPlans published;
  private final PlanTitles titles;

  DraftTasks(Drafts drafts, PublishedPlans published, PlanTitles titles) {
    this.drafts = drafts;
    this.published = published;
    this.titles = titles;
  }

  @Override
  public List<Task> of(Caller caller, Texts t) {
    return caller.governments(Permission.EDIT_PLAN).stream()
        .flatMap(it -> of(it, t).stream())
        .toList();
  }

  private List<Task> of(GovernmentKey government, Texts t) {
    var tasks = new ArrayList<Task>();
    for (var plan : published.listOf(government)) {
      if (plan.government().equals(government) && plan.voice() == ReportingParty.TRANSCRIBED) {
        tasks.add(takeOver(plan, t));
      }
    }
    drafts.listOf(government).stream()
        .filter(Draft::isBundled)
        .collect(groupingBy(Draft::plan, LinkedHashMap::new, toList()))
        .forEach((plan, drafted) -> tasks.add(publish(plan, drafted, t)));
    return tasks;
  }

  private static Task takeOver(PlanSummary plan, Texts t) {
    var id = Draft.Id.plan(plan.government(), plan.code());
    return new Task(
        Optional.of(plan.government()),
        t.say("task.take-over", plan.title().words()),
        t.say("task.take-over.more"),
        id.path() + "/administracion",
        Optional.empty());
  }

  /** Commitments may be drafted while their plan stays as it is. */
  private Task publish(String plan, List<Draft> drafted, Texts t) {
    var id = Draft.Id.plan(drafted.getFirst().id().government(), plan);
    int missing = drafted.stream().mapToInt(it -> DraftProgress.of(it).missing().size()).sum();
    return new Task(
        Optional.of(id.government()),
        t.say("task.publish", titles.of(id, drafted)),
        missing == 0 ? t.say("task.publish.ready") : t.say("task.publish.missing", missing),
        missing == 0 ? id.path() + "/publicacion" : id.path(),
        Optional.empty());
  }
}
