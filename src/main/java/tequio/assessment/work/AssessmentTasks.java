package tequio.assessment.work;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import tequio.accounts.caller.Caller;
import tequio.accounts.caller.Permission;
import tequio.assessment.catalogue.Instruments;
import tequio.assessment.instrument.Respondent;
import tequio.assessment.response.Assessment;
import tequio.assessment.response.AssessmentState;
import tequio.assessment.response.Assessments;
import tequio.kernel.GovernmentKey;
import tequio.web.Texts;
import tequio.work.Task;
import tequio.work.TaskProvider;

/** What assessors and the assessed owe: answers until a day, replies until a day, publication. */
@Component
class AssessmentTasks implements TaskProvider {

  private final Assessments assessments;
  private final Instruments instruments;

  AssessmentTasks(Assessments assessments, Instruments instruments) {
    this.assessments = assessments;
    this.instruments = instruments;
  }

  @Override
  public List<Task> of(Caller caller, Texts t) {
    return caller.governments(Permission.ASSESS).stream()
        .flatMap(it -> of(it, AssessmentAccess.capacities(caller, it), t).stream())
        .toList();
  }

  private List<Task> of(GovernmentKey government, Set<Respondent> capacities, Texts t) {
    var tasks = new ArrayList<Task>();
    for (var it : assessments.list(government)) {
      if (it.isOpen() && capacities.contains(it.capacity())) {
        tasks.add(task("assessment.task.answer", it, it.path(), it.due(), t));
      }
      if (it.state() == AssessmentState.REPLYING && capacities.contains(Respondent.GOVERNMENT)) {
        tasks.add(task("assessment.task.reply", it, it.path() + "/replicas", it.replyUntil(), t));
      }
      if (it.state() == AssessmentState.REPLYING && capacities.contains(it.capacity())) {
        tasks.add(
            task(
                "assessment.task.publish",
                it,
                it.path(),
                it.replyUntil().map(day -> day.plusDays(1)),
                t));
      }
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
