package tequio.assessment.ranking.intake;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tequio.accounts.caller.Caller;
import tequio.accounts.caller.Permission;
import tequio.web.Texts;
import tequio.work.Task;
import tequio.work.TaskProvider;

/** Leads whoever may only bring rankings to the form that takes one. */
@Component
class RankingTasks implements TaskProvider {

  @Override
  public List<Task> of(Caller caller, Texts t) {
    return caller.governments(Permission.BRING_RANKING).stream()
        .filter(it -> !caller.may(Permission.ASSESS, it))
        .map(it ->
            new Task(
                Optional.of(it).filter(of -> !of.isFederation()),
                t.say("assessment.ranking.upload"),
                t.say("assessment.ranking.task"),
                "/trabajo/" + it + "/clasificaciones/nueva",
                Optional.empty()))
        .toList();
  }
}
