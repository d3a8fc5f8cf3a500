package tequio.assessment.work;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import tequio.accounts.caller.Caller;
import tequio.accounts.caller.Permission;
import tequio.assessment.access.RespondentRoles;
import tequio.assessment.catalogue.Instruments;
import tequio.assessment.instrument.Respondent;
import tequio.assessment.letter.AssessmentInvitations;
import tequio.assessment.response.Assessment;
import tequio.assessment.response.AssessmentState;
import tequio.assessment.response.Assessments;
import tequio.web.Texts;
import tequio.work.Task;
import tequio.work.TaskProvider;

/**
 * Tasks of assessors and the assessed: answers and replies until a day, publication, invitations.
 */
@Component
class AssessmentTasks implements TaskProvider {

  private final Assessments assessments;
  private final AssessmentInvitations invitations;
  private final Instruments instruments;

  AssessmentTasks(
      Assessments assessments, AssessmentInvitations invitations, Instruments instruments) {
    this.assessments = assessments;
    this.invitations = invitations;
    this.instruments = instruments;
  }

  /** Of the governments in scope, which are those of the caller. */
  @Override
  public List<Task> of(Caller caller, Texts t) {
    if (caller.governments(Permission.ASSESS).isEmpty()) {
      return List.of();
    }
    var tasks = new ArrayList<Task>();
    for (var it : assessments.listWorking()) {
      tasks.addAll(of(it, capacities(caller, it), t));
    }
    for (var it : invitations.listOpen()) {
      if (capacities(caller, it.assessment()).contains(it.capacity())) {
        tasks.add(task("assessment.task.invited", it.assessment(), it.path(), it.due(), t));
      }
    }
    return tasks;
  }

  private static Set<Respondent> capacities(Caller caller, Assessment it) {
    return caller.may(Permission.ASSESS, it.government())
        ? RespondentRoles.of(caller, it.government())
        : Set.of();
  }

  private List<Task> of(Assessment it, Set<Respondent> capacities, Texts t) {
    var tasks = new ArrayList<Task>();
    if (it.isOpen() && capacities.contains(it.capacity())) {
      tasks.add(task("assessment.task.answer", it, it.path(), it.due(), t));
    }
    if (it.state() == AssessmentState.REPLYING && capacities.contains(Respondent.GOVERNMENT)) {
      tasks.add(task("assessment.task.reply", it, it.path() + "/replicas", it.replyUntil(), t));
    }
    if (it.state() == AssessmentState.REPLYING && capacities.contains(it.capacity())) {
      var from = it.replyUntil().map(day -> day.plusDays(1));
      tasks.add(task("assessment.task.publish", it, it.path(), from, t));
    }
    return tasks;
  }

  private Task task(
      String key, Assessment it, String to, Optional<java.time.LocalDate> due, Texts t) {
    var name =
        instruments
            .find(it.instrument(), it.instrumentVersion())
            .map(found -> found.name().words())
            .orElse(it.instrument());
    return new Task(Optional.of(it.government()), t.say(key, name), t.say(it.capacity()), to, due);
  }
}
