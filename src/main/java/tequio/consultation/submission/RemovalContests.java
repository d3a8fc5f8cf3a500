package tequio.consultation.submission;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tequio.kernel.BusinessRuleException;
import tequio.kernel.SubjectReference;
import tequio.storage.TenantContext;

/** Store of contested removals: one for each submission, until it is answered in public. */
@Component
public class RemovalContests {

  /** Rules of contests. */
  public enum Rule implements BusinessRuleException.Rule {
    /** The removal is contested already. */
    ALREADY_CONTESTED,
    /** The text was deleted: it cannot be shown again. */
    TEXT_DELETED
  }

  /** Why somebody contests a removal. */
  public record RemovalContest(int submission, String words) {}

  private final JdbcClient jdbc;
  private final TenantContext scope;
  private final Clock clock;

  RemovalContests(JdbcClient jdbc, TenantContext scope, Clock clock) {
    this.jdbc = jdbc;
    this.scope = scope;
    this.clock = clock;
  }

  /**
   * Adds one.
   *
   * @throws BusinessRuleException where there is one
   */
  @Transactional
  public void add(SubjectReference consultation, int submission, String words) {
    int added =
        scope.within(
            List.of(consultation.government()),
            () ->
                jdbc.sql(
                        """
                        insert into removal_contest
                        values (?, ?, ?, ?, ?) on conflict do nothing
                        """)
                    .params(consultation.government().value(), consultation.code(), submission)
                    .params(words, clock.instant().atOffset(ZoneOffset.UTC))
                    .update());
    if (added == 0) {
      throw new BusinessRuleException(Rule.ALREADY_CONTESTED, submission);
    }
  }

  /** Whether one is there, answered or not. */
  @Transactional(readOnly = true)
  public boolean isContested(SubjectReference consultation, int submission) {
    return scope.within(
        List.of(consultation.government()),
        () ->
            jdbc.sql(
                    """
                    select exists (select from removal_contest
                      where government = ? and consultation = ? and number = ?)
                    """)
                .params(consultation.government().value(), consultation.code(), submission)
                .query(Boolean.class)
                .single());
  }

  /** Deletes those that are answered, so that a later removal can be contested too; how many. */
  @Transactional
  public int forgetAnswered(SubjectReference consultation, int submission) {
    return jdbc.sql(
            """
            delete from removal_contest
            where government = ? and consultation = ? and number = ? and not open
            """)
        .params(consultation.government().value(), consultation.code(), submission)
        .update();
  }

  /** Those without an answer, oldest first; the caller sets whose rows are in sight. */
  @Transactional(readOnly = true)
  public List<RemovalContest> listOpen(SubjectReference consultation) {
    return jdbc.sql(
            """
            select number, words from removal_contest
            where government = ? and consultation = ? and open order by contested_at, number
            """)
        .params(consultation.government().value(), consultation.code())
        .query((row, n) -> new RemovalContest(row.getInt("number"), row.getString("words")))
        .list();
  }

  public Optional<RemovalContest> findOpen(SubjectReference consultation, int submission) {
    return listOpen(consultation).stream().filter(it -> it.submission() == submission).findFirst();
  }

  /** Whether it is answered now; not where it was before. */
  @Transactional
  public boolean close(SubjectReference consultation, int submission) {
    return jdbc.sql(
                """
                update removal_contest set open = false
                where government = ? and consultation = ? and number = ? and open
                """)
            .params(consultation.government().value(), consultation.code(), submission)
            .update()
        == 1;
  }
}
