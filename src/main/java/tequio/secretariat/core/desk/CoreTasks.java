package tequio.secretariat.core.desk;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import tequio.accounts.caller.Caller;
import tequio.accounts.caller.Permission;
import tequio.secretariat.core.register.CoreParticipants;
import tequio.web.Texts;
import tequio.work.Task;
import tequio.work.TaskProvider;

/** Tasks: requests to join a civil-society core wait for a decision. */
@Component
class CoreTasks implements TaskProvider {

  private final CoreParticipants participants;

  CoreTasks(CoreParticipants participants) {
    this.participants = participants;
  }

  @Override
  public List<Task> of(Caller caller, Texts t) {
    return caller.governments(Permission.RUN_MEETING).stream()
        .flatMap(it -> {
          int waiting = participants.listConfirmed(it).size();
          return waiting == 0
              ? Stream.empty()
              : Stream.of(
                  new Task(
                      Optional.of(it),
                      t.say("core.task", waiting),
                      t.say("core.task.more"),
                      CoreDesk.path(it),
                      Optional.empty()));
        })
        .toList();
  }
}
