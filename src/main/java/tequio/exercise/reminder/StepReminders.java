package tequio.exercise.reminder;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tequio.exercise.progress.ExerciseProgress;
import tequio.exercise.progress.StepProgress;
import tequio.kernel.GovernmentKey;
import tequio.mail.MailAddress;

/** Which letters about due days were written, and to which address one goes. */
@Component
class StepReminders {

  private final JdbcClient jdbc;
  private final Clock clock;

  StepReminders(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Governments in which an exercise runs. */
  List<GovernmentKey> listRunning() {
    return jdbc.sql("select government from running_exercise order by 1")
        .query((row, number) -> new GovernmentKey(row.getString(1)))
        .list();
  }

  /** Whether this one is to be written: nobody wrote it before. */
  @Transactional(propagation = Propagation.MANDATORY)
  boolean note(
      ExerciseProgress exercise,
      StepProgress step,
      LocalDate due,
      ReminderMoment moment,
      UUID account) {
    return jdbc.sql(
                """
                insert into step_reminder
                values (:government, :exercise, :step, :due, :moment, :account, :now)
                on conflict do nothing
                """)
            .param("government", exercise.document().government().value())
            .param("exercise", exercise.document().code())
            .param("step", step.step().code())
            .param("due", due)
            .param("moment", moment.word())
            .param("account", account)
            .param("now", Timestamp.from(clock.instant()))
            .update()
        == 1;
  }

  /** Empty where the account was closed. */
  Optional<MailAddress> findAddress(UUID account) {
    return jdbc.sql("select mail from account where id = ? and mail is not null")
        .param(account)
        .query(String.class)
        .optional()
        .map(MailAddress::new);
  }
}
