package tequio.exercise.reminder;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tequio.exercise.progress.ExerciseProgress;
import tequio.exercise.progress.StepProgress;
import tequio.mail.MailAddress;
import tequio.work.digest.ReminderSettings;

/** Which letters about due days were written, and to which address one goes. */
@Component
class StepReminders {

  private final JdbcClient jdbc;
  private final ReminderSettings settings;
  private final Clock clock;

  StepReminders(JdbcClient jdbc, ReminderSettings settings, Clock clock) {
    this.jdbc = jdbc;
    this.settings = settings;
    this.clock = clock;
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

  /** Empty where the account was closed, or wants one letter with all due days. */
  Optional<MailAddress> findAddress(UUID account) {
    return jdbc.sql("select mail from account where id = ? and mail is not null")
        .param(account)
        .query(String.class)
        .optional()
        .map(MailAddress::new)
        .filter(settings::wantsEach);
  }
}
