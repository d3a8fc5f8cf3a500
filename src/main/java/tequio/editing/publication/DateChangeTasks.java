package tequio.editing.publication;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tequio.accounts.caller.Caller;
import tequio.accounts.caller.Permission;
import tequio.editing.draft.Draft;
import tequio.editing.preview.PreparePlan;
import tequio.editing.preview.PublicationPreview;
import tequio.web.Texts;
import tequio.work.Task;
import tequio.work.TaskProvider;

/** Tasks for people who may confirm moved dates. */
@Component
class DateChangeTasks implements TaskProvider {

  private final DateChangeRequests requests;
  private final PreparePlan prepare;
  private final FourEyesApproval second;

  DateChangeTasks(DateChangeRequests requests, PreparePlan prepare, FourEyesApproval second) {
    this.requests = requests;
    this.prepare = prepare;
    this.second = second;
  }

  @Override
  public List<Task> of(Caller caller, Texts t) {
    var me = caller.personOrRefuse().account();
    return caller.governments(Permission.MOVE_DATE).stream()
        .flatMap(it -> requests.listOpen(it).stream())
        .filter(it -> !it.by().equals(me))
        .flatMap(it -> prepare.find(it.government(), it.plan()).stream())
        .filter(it -> second.open(it).isPresent())
        .map(it -> task(it, t))
        .toList();
  }

  private static Task task(PublicationPreview prepared, Texts t) {
    return new Task(
        Optional.of(prepared.government()),
        t.say("task.moved", prepared.file().plan().title().words()),
        t.say("task.moved.more"),
        Draft.Id.plan(prepared.government(), prepared.code()).path() + "/publicacion",
        Optional.empty());
  }
}
