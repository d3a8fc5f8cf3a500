package tequio.exercise.convening;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tequio.accounts.caller.Caller;
import tequio.accounts.caller.Permission;
import tequio.accounts.municipality.MunicipalityInvitations;
import tequio.kernel.GovernmentKey;
import tequio.territory.Gazetteer;
import tequio.web.Texts;
import tequio.work.Task;
import tequio.work.TaskProvider;

/** Invitations of municipalities that wait for a second person of the authority. */
@Component
class ConveningTasks implements TaskProvider {

  private final MunicipalityInvitations invitations;
  private final Gazetteer gazetteer;

  ConveningTasks(MunicipalityInvitations invitations, Gazetteer gazetteer) {
    this.invitations = invitations;
    this.gazetteer = gazetteer;
  }

  @Override
  public List<Task> of(Caller caller, Texts t) {
    return caller.governments(Permission.INVITE_MUNICIPALITY).stream()
        .filter(GovernmentKey::isState)
        .flatMap(state ->
            invitations.list(state, caller).stream()
                .filter(it -> it.waits() && !it.own())
                .map(it ->
                    new Task(
                        Optional.of(state),
                        t.say(
                            "convening.task.approve", gazetteer.get(it.municipality()).shortName()),
                        t.say("convening.task.approve.more"),
                        ConveningController.path(state),
                        Optional.of(it.until()))))
        .toList();
  }
}
