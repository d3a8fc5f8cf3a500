package tequio.editing.task;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tequio.accounts.caller.Caller;
import tequio.accounts.caller.Permission;
import tequio.editing.draft.Draft;
import tequio.editing.draft.Drafts;
import tequio.kernel.GovernmentKey;
import tequio.web.Texts;
import tequio.work.Task;
import tequio.work.TaskProvider;

/**
 * Tasks to read drafts for those who accompany a government: secretariat, facilitators, authority.
 */
@Component
class ReviewTasks implements TaskProvider {

  private final Drafts drafts;
  private final PlanTitles titles;

  ReviewTasks(Drafts drafts, PlanTitles titles) {
    this.drafts = drafts;
    this.titles = titles;
  }

  @Override
  public List<Task> of(Caller caller, Texts t) {
    return drafts.listAll().stream()
        .filter(Draft::isBundled)
        .filter(it -> accompanies(caller, it.id().government()))
        .collect(
            groupingBy(
                it -> Draft.Id.plan(it.id().government(), it.plan()), LinkedHashMap::new, toList()))
        .entrySet()
        .stream()
        .map(it -> task(it.getKey(), it.getValue(), t))
        .toList();
  }

  private static boolean accompanies(Caller caller, GovernmentKey government) {
    return caller.may(Permission.SEE_DRAFTS, government)
        && !caller.may(Permission.EDIT_PLAN, government);
  }

  private Task task(Draft.Id plan, List<Draft> drafted, Texts t) {
    return new Task(
        Optional.of(plan.government()),
        t.say("task.read", titles.of(plan, drafted)),
        t.say("task.read.more"),
        plan.path(),
        Optional.empty());
  }
}
