package tequio.consultation.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tequio.accounts.caller.Caller;
import tequio.accounts.caller.Permission;
import tequio.consultation.act.ConsultationReader;
import tequio.consultation.act.ConsultationRecord;
import tequio.consultation.content.ConsultationState;
import tequio.consultation.submission.RemovalContests;
import tequio.consultation.submission.SubmissionCounts;
import tequio.web.Texts;
import tequio.work.Task;
import tequio.work.TaskProvider;

/** What whoever runs a consultation owes: screening, answers to contests, groups, the end. */
@Component
class ConsultationTasks implements TaskProvider {

  private final ConsultationReader consultations;
  private final SubmissionCounts counts;
  private final RemovalContests contests;

  ConsultationTasks(
      ConsultationReader consultations, SubmissionCounts counts, RemovalContests contests) {
    this.consultations = consultations;
    this.counts = counts;
    this.contests = contests;
  }

  @Override
  public List<Task> of(Caller caller, Texts t) {
    return caller.governments(Permission.RUN_CONSULTATION).stream()
        .flatMap(it -> consultations.list(it).stream())
        .flatMap(it -> of(it, t).stream())
        .toList();
  }

  private List<Task> of(ConsultationRecord its, Texts t) {
    var tasks = new ArrayList<Task>();
    var totals = counts.totals(its.document());
    if (totals.waiting() > 0) {
      tasks.add(task(its, "screen", "/planteamientos", Optional.empty(), t));
    }
    if (!contests.listOpen(its.document()).isEmpty()) {
      tasks.add(task(its, "review", "/planteamientos", Optional.empty(), t));
    }
    var due = its.consultation().answered().map(it -> it.last());
    if (its.state() == ConsultationState.CLOSED && totals.published() > 0) {
      tasks.add(task(its, "group", "/grupos", due, t));
    }
    if (its.state() == ConsultationState.GROUPED) {
      tasks.add(task(its, "answer", "/grupos", due, t));
    }
    return List.copyOf(tasks);
  }

  private static Task task(
      ConsultationRecord its, String what, String below, Optional<LocalDate> due, Texts t) {
    var document = its.document();
    return new Task(
        Optional.of(document.government()),
        t.say("consultation.task." + what, its.consultation().title().words()),
        t.say("consultation.task." + what + ".more"),
        ConsultationDesk.path(document.government()) + "/" + document.code() + below,
        due);
  }
}
