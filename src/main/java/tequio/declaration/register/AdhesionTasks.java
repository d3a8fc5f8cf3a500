package tequio.declaration.register;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import tequio.accounts.caller.Caller;
import tequio.accounts.caller.Permission;
import tequio.declaration.adhesion.AdhesionRequests;
import tequio.web.Texts;
import tequio.work.Task;
import tequio.work.TaskProvider;

/** Adhesions that wait for a decision, for facilitators and officers. */
@Component
class AdhesionTasks implements TaskProvider {

  private final AdhesionRequests requests;

  AdhesionTasks(AdhesionRequests requests) {
    this.requests = requests;
  }

  @Override
  public List<Task> of(Caller caller, Texts t) {
    return Stream.of(Permission.PUBLISH, Permission.RUN_TABLE)
        .flatMap(it -> caller.governments(it).stream())
        .distinct()
        .flatMap(it -> {
          int waiting = requests.listConfirmed(it).size();
          return waiting == 0
              ? Stream.empty()
              : Stream.of(
                  new Task(
                      Optional.of(it),
                      t.say("adhesion.task", waiting),
                      t.say("adhesion.task.more"),
                      AdhesionDesk.path(it),
                      Optional.empty()));
        })
        .toList();
  }
}
