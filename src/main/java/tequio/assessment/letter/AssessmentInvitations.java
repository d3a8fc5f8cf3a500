package tequio.assessment.letter;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tequio.assessment.instrument.Respondent;
import tequio.assessment.response.Assessment;
import tequio.assessment.response.Assessments;
import tequio.kernel.GovernmentKey;

/** Invitations to answer the same instrument in another capacity. */
@Component
@Transactional
public class AssessmentInvitations {

  private final JdbcClient jdbc;
  private final Assessments assessments;
  private final AssessmentLetters letters;
  private final Clock clock;

  AssessmentInvitations(
      JdbcClient jdbc, Assessments assessments, AssessmentLetters letters, Clock clock) {
    this.jdbc = jdbc;
    this.assessments = assessments;
    this.letters = letters;
    this.clock = clock;
  }

  /** Invites once and writes to everybody of that capacity; whether nobody had before. */
  @CanIgnoreReturnValue
  public boolean invite(Assessment to, Respondent capacity, Optional<LocalDate> due, UUID by) {
    int added =
        jdbc.sql(
                """
                insert into assessment_invitation values (?, ?, ?, ?, ?, ?)
                on conflict do nothing
                """)
            .params(to.government().value(), to.number(), capacity.word())
            .param(due.orElse(null))
            .params(by, clock.instant().atOffset(ZoneOffset.UTC))
            .update();
    if (added == 1) {
      letters.invited(new AssessmentInvitation(to, capacity, due), by);
    }
    return added == 1;
  }

  /** Capacities that were invited to one. */
  public List<Respondent> list(Assessment to) {
    return jdbc.sql(
            """
            select capacity from assessment_invitation where government = ? and number = ?
            order by capacity
            """)
        .params(to.government().value(), to.number())
        .query((row, n) -> Respondent.of(row.getString("capacity")))
        .list();
  }

  /** Those that nobody of the capacity has followed yet, of all governments in scope. */
  public List<AssessmentInvitation> listOpen() {
    return jdbc.sql(
            """
            select i.government, i.number, i.capacity, i.due from assessment_invitation i
            join assessment a on a.government = i.government and a.number = i.number
            where a.state <> 'discarded' and not exists (
              select from assessment later
              where later.government = i.government and later.instrument = a.instrument
                and later.capacity = i.capacity and later.state <> 'discarded'
                and later.begun >= i.invited)
            order by i.government, i.number, i.capacity
            """)
        .query((row, n) ->
            new AssessmentInvitation(
                assessments
                    .find(new GovernmentKey(row.getString("government")), row.getInt("number"))
                    .orElseThrow(),
                Respondent.of(row.getString("capacity")),
                Optional.ofNullable(row.getObject("due", LocalDate.class))))
        .list();
  }
}
