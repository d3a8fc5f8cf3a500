package tequio.consultation.submission;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tequio.kernel.SubjectReference;
import tequio.storage.TenantContext;

/** Counts of the submissions of a consultation, for everybody. */
@Component
public class SubmissionCounts {

  /** Least number of people of a group that is told, so that nobody is recognised. */
  public static final int FEW = 5;

  /** How many submissions are in each state. */
  public record SubmissionTotals(int waiting, int published, int removed) {

    public int received() {
      return waiting + published + removed;
    }
  }

  /**
   * How many published submissions have a value.
   *
   * @param value empty where nothing was said
   */
  public record ValueCount(Optional<String> value, int submissions) {}

  private final JdbcClient jdbc;
  private final TenantContext scope;

  SubmissionCounts(JdbcClient jdbc, TenantContext scope) {
    this.jdbc = jdbc;
    this.scope = scope;
  }

  @Transactional(readOnly = true)
  public SubmissionTotals totals(SubjectReference consultation) {
    return scope.within(
        List.of(consultation.government()),
        () ->
            jdbc.sql(
                    """
                    select count(*) filter (where state = 'waiting') waiting,
                      count(*) filter (where state = 'published') published,
                      count(*) filter (where state = 'removed') removed
                    from submission where government = ? and consultation = ?
                    """)
                .params(consultation.government().value(), consultation.code())
                .query(SubmissionTotals.class)
                .single());
  }

  @Transactional(readOnly = true)
  public List<ValueCount> byTopic(SubjectReference consultation) {
    return counts(consultation, "topic");
  }

  /** The most frequent fifty; places that differ only in capital letters are one. */
  @Transactional(readOnly = true)
  public List<ValueCount> byPlace(SubjectReference consultation) {
    return counts(consultation, "place");
  }

  @Transactional(readOnly = true)
  public List<ValueCount> byChannel(SubjectReference consultation) {
    return counts(consultation, "channel");
  }

  private List<ValueCount> counts(SubjectReference consultation, String column) {
    return jdbc.sql(
            """
            select min(%1$s) as value, count(*) as submissions from submission
            where government = ? and consultation = ? and state = 'published'
            group by lower(%1$s) order by min(%1$s) is null, count(*) desc, min(%1$s) limit 50
            """
                .formatted(column))
        .params(consultation.government().value(), consultation.code())
        .query((row, n) ->
            new ValueCount(Optional.ofNullable(row.getString("value")), row.getInt("submissions")))
        .list();
  }

  /** People by group, of groups with at least {@link #FEW}. */
  @Transactional(readOnly = true)
  public List<ValueCount> byGroup(SubjectReference consultation) {
    return scope.within(
        List.of(consultation.government()),
        () ->
            jdbc.sql(
                    """
                    select "group" as value, people as submissions from consultation_group_count
                    where government = ? and consultation = ? and people >= ?
                    order by people desc, "group"
                    """)
                .params(consultation.government().value(), consultation.code(), FEW)
                .query((row, n) ->
                    new ValueCount(Optional.of(row.getString("value")), row.getInt("submissions")))
                .list());
  }
}
