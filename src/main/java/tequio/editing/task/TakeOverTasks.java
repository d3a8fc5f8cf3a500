package tequio.editing.task;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tequio.accounts.caller.Caller;
import tequio.accounts.caller.Permission;
import tequio.editing.draft.Draft;
import tequio.kernel.ReportingParty;
import tequio.plan.version.PlanSummary;
import tequio.plan.version.PublishedPlans;
import tequio.web.Texts;
import tequio.work.Task;
import tequio.work.TaskProvider;

/** Tasks of officers to take over plans that others transcribed. */
@Component
class TakeOverTasks implements TaskProvider {

  private final PublishedPlans published;

  TakeOverTasks(PublishedPlans published) {
    this.published = published;
  }

  @Override
  public List<Task> of(Caller caller, Texts t) {
    return caller.governments(Permission.EDIT_PLAN).stream()
        .flatMap(government ->
            published.listOf(government).stream()
                .filter(it -> it.government().equals(government))
                .filter(it -> it.voice() == ReportingParty.TRANSCRIBED))
        .map(it -> task(it, t))
        .toList();
  }

  private static Task task(PlanSummary plan, Texts t) {
    var id = Draft.Id.plan(plan.government(), plan.code());
    return new Task(
        Optional.of(plan.government()),
        t.say("task.take-over", plan.title().words()),
        t.say("task.take-over.more"),
        id.path() + "/administracion",
        Optional.empty());
  }
}
