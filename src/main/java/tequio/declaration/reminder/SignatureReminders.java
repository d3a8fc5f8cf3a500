package tequio.declaration.reminder;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tequio.declaration.signing.PendingDeclaration;
import tequio.declaration.signing.Signatory;
import tequio.mail.MailAddress;
import tequio.work.digest.ReminderSettings;

/** Store of the letters about missing signatures that were written. */
@Component
class SignatureReminders {

  private final JdbcClient jdbc;
  private final ReminderSettings settings;
  private final Clock clock;

  SignatureReminders(JdbcClient jdbc, ReminderSettings settings, Clock clock) {
    this.jdbc = jdbc;
    this.settings = settings;
    this.clock = clock;
  }

  /** Whether a letter of its own is wanted, and not one with all due days. */
  boolean isWanted(MailAddress mail) {
    return settings.wantsEach(mail);
  }

  /**
   * Whether a letter is to be written: nobody wrote that of one of these moments before. One letter
   * does for all of them.
   */
  @Transactional(propagation = Propagation.MANDATORY)
  boolean note(
      PendingDeclaration declaration, Signatory whom, List<SignatureReminderMoment> moments) {
    return moments.stream().mapToInt(it -> note(declaration, whom, it)).sum() > 0;
  }

  private int note(PendingDeclaration declaration, Signatory whom, SignatureReminderMoment moment) {
    return jdbc.sql(
            """
            insert into signature_reminder
            values (:government, :exercise, :number, :moment, :now) on conflict do nothing
            """)
        .param("government", declaration.government().value())
        .param("exercise", declaration.exercise())
        .param("number", whom.number())
        .param("moment", moment.word())
        .param("now", Timestamp.from(clock.instant()))
        .update();
  }
}
