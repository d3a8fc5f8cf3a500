package tequio.secretariat.reminder;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tequio.kernel.GovernmentKey;
import tequio.secretariat.interest.InterestStatus;

/** Store of the letters about declarations of interests that were written. */
@Component
class InterestReminders {

  private final JdbcClient jdbc;
  private final Clock clock;

  InterestReminders(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * Whether a letter is to be written: nobody wrote that of one of these moments before. One letter
   * does for all of them.
   */
  @Transactional(propagation = Propagation.MANDATORY)
  boolean note(
      GovernmentKey government, InterestStatus member, List<InterestReminderMoment> moments) {
    return moments.stream().mapToInt(it -> note(government, member, it)).sum() > 0;
  }

  private int note(GovernmentKey government, InterestStatus member, InterestReminderMoment moment) {
    return jdbc.sql(
            """
            insert into interest_reminder
            values (:government, :appointment, :due, :moment, :now) on conflict do nothing
            """)
        .param("government", government.value())
        .param("appointment", member.member().number())
        .param("due", member.due())
        .param("moment", moment.word())
        .param("now", Timestamp.from(clock.instant()))
        .update();
  }
}
