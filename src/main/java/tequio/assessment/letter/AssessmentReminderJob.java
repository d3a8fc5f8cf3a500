package tequio.assessment.letter;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import tequio.assessment.response.Assessment;
import tequio.assessment.response.AssessmentState;
import tequio.assessment.response.ReplyTerms;
import tequio.assessment.response.WorkingAssessments;
import tequio.jobs.Job;
import tequio.jobs.JobSchedule;

/**
 * Job: writes to assessors three days before answers are due, to the assessed three days before
 * their term of reply ends, and to assessors when it has ended; each once for each day.
 */
@Component
class AssessmentReminderJob implements Job {

  private static final int DAYS_BEFORE = 3;

  private final WorkingAssessments working;
  private final AssessmentLetters letters;
  private final ReplyTerms terms;
  private final JdbcClient jdbc;
  private final TransactionOperations transactions;

  AssessmentReminderJob(
      WorkingAssessments working,
      AssessmentLetters letters,
      ReplyTerms terms,
      JdbcClient jdbc,
      TransactionOperations transactions) {
    this.working = working;
    this.letters = letters;
    this.terms = terms;
    this.jdbc = jdbc;
    this.transactions = transactions;
  }

  @Override
  public String name() {
    return "assessment-reminders";
  }

  @Override
  public JobSchedule rhythm() {
    return new JobSchedule.Daily(LocalTime.of(8, 10));
  }

  @Override
  public void run() {
    working
        .list()
        .forEach(it ->
            working.within(
                it.government(), () -> transactions.executeWithoutResult(open -> remind(it))));
  }

  private void remind(Assessment it) {
    var today = terms.today(it.government());
    if (it.state() == AssessmentState.REPLYING) {
      var last = it.replyUntil().orElseThrow();
      if (today.isAfter(last)) {
        once(it, "publication", last, () -> letters.replyOver(it));
      } else {
        soon(last, today)
            .ifPresent(day -> once(it, "reply", day, () -> letters.replyEnds(it, day)));
      }
    } else {
      it.due()
          .flatMap(due -> soon(due, today))
          .ifPresent(day -> once(it, "answers", day, () -> letters.answersDue(it, day)));
    }
  }

  private static Optional<LocalDate> soon(LocalDate day, LocalDate today) {
    return Optional.of(day)
        .filter(it -> !it.isBefore(today) && !it.isAfter(today.plusDays(DAYS_BEFORE)));
  }

  private void once(Assessment it, String about, LocalDate day, Runnable letter) {
    int noted =
        jdbc.sql("insert into assessment_reminder values (?, ?, ?, ?) on conflict do nothing")
            .params(it.government().value(), it.number(), about, day)
            .update();
    if (noted == 1) {
      letter.run();
    }
  }
}
