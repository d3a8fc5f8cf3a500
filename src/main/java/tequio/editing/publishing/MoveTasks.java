package tequio.editing.publishing;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tequio.accounts.caller.Act;
import tequio.accounts.caller.Caller;
import tequio.accounts.caller.Held;
import tequio.editing.draft.Draft;
import tequio.web.Texts;
import tequio.work.Task;
import tequio.work.Tasks;

/** Moved dates that wait for a second person, for everybody who may be that person. */
@Component
class MoveTasks implements Tasks {

  private final MoveRequests requests;
  private final PreparePlan prepare;
  private final SecondPerson second;

  MoveTasks(MoveRequests requests, PreparePlan prepare, SecondPerson second) {
    this.requests = requests;
    this.prepare = prepare;
    this.second = second;
  }

  @Override
  public List<Task> of(Caller caller, Texts t) {
    var me = caller.personOrRefuse().account();
    return caller.roles().stream()
        .map(Held::where)
        .flatMap(Optional::stream)
        .distinct()
        .filter(it -> caller.may(Act.MOVE_DATE, it))
        .flatMap(it -> requests.listOpen(it).stream())
        .filter(it -> !it.by().equals(me))
        .flatMap(it -> prepare.find(it.government(), it.plan()).stream())
        .filter(it -> second.open(it).isPresent())
        .map(it -> task(it, t))
        .toList();
  }

  private static Task task(Prepared prepared, Texts t) {
    return new Task(
        Optional.of(prepared.government()),
        t.say("task.moved", prepared.file().plan().title().words()),
        t.say("task.moved.more"),
        Draft.Id.plan(prepared.government(), prepared.code()).path() + "/publicacion",
        Optional.empty());
  }
}
