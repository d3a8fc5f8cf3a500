package tequio.consultation.submission;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tequio.kernel.PagesChanged;
import tequio.kernel.SubjectReference;
import tequio.storage.TenantContext;

/**
 * Store of what is typed from paper a second time: each tenth submission on paper, by its number.
 * Callers set the government whose rows are in sight.
 */
@Component
public class SecondTypings {

  /** One of so many submissions on paper is typed twice. */
  public static final int EVERY = 10;

  /** Which of two texts stands. */
  public enum TypingResult {
    SAME,
    FIRST,
    SECOND;

    String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Two texts of one sheet that differ. */
  public record TypingDifference(int submission, String first, String second) {}

  /** How many were typed twice, and how many of them differed. */
  public record TypingTotals(int due, int typed, int different) {}

  private final JdbcClient jdbc;
  private final TenantContext scope;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  SecondTypings(
      JdbcClient jdbc, TenantContext scope, ApplicationEventPublisher events, Clock clock) {
    this.jdbc = jdbc;
    this.scope = scope;
    this.events = events;
    this.clock = clock;
  }

  /** The next submission that must be typed again. */
  @Transactional(readOnly = true)
  public Optional<Submission> findNext(SubjectReference consultation) {
    return jdbc.sql(
            """
            select * from submission s
            where government = ? and consultation = ? and channel = 'paper' and state <> 'removed'
              and number % ? = 0
              and not exists (select from second_typing t where t.government = s.government
                and t.consultation = s.consultation and t.number = s.number)
            order by number limit 1
            """)
        .params(consultation.government().value(), consultation.code(), EVERY)
        .query(Submissions::read)
        .optional();
  }

  /**
   * Stores the second text, which may differ in spaces, capitals, accents and signs and still be
   * the same; whether none was there before.
   *
   * @param second without telephone numbers and mail addresses
   * @param mark words in their place
   */
  @Transactional
  public boolean add(SubjectReference consultation, Submission first, String second, String mark) {
    var shown = SubmissionText.withoutPrivateData(first.words().orElse(""), mark);
    boolean same =
        Arrays.equals(SubmissionText.fingerprint(shown), SubmissionText.fingerprint(second));
    int added =
        jdbc.sql(
                """
                insert into second_typing values (?, ?, ?, ?, ?, ?) on conflict do nothing
                """)
            .params(consultation.government().value(), consultation.code(), first.number())
            .param(second)
            .param(same ? TypingResult.SAME.word() : null)
            .param(clock.instant().atOffset(ZoneOffset.UTC))
            .update();
    return added == 1;
  }

  /** Those that differ and of which nobody said yet which text stands. */
  @Transactional(readOnly = true)
  public List<TypingDifference> listOpen(SubjectReference consultation) {
    return jdbc.sql(
            """
            select t.number as submission, s.words as first, t.words as second
            from second_typing t join submission s using (government, consultation, number)
            where government = ? and consultation = ? and t.result is null
              and s.words is not null
            order by t.number
            """)
        .params(consultation.government().value(), consultation.code())
        .query((row, n) ->
            new TypingDifference(
                row.getInt("submission"), row.getString("first"), row.getString("second")))
        .list();
  }

  /** Says which text stands; whether that was still open. */
  @Transactional
  public boolean decide(SubjectReference consultation, int submission, TypingResult result) {
    int decided =
        jdbc.sql(
                """
                update second_typing set result = ?
                where government = ? and consultation = ? and number = ? and result is null
                """)
            .param(result.word())
            .params(consultation.government().value(), consultation.code(), submission)
            .update();
    return decided == 1 && (result != TypingResult.SECOND || correct(consultation, submission));
  }

  private boolean correct(SubjectReference consultation, int submission) {
    events.publishEvent(new PagesChanged(consultation.government()));
    return jdbc.sql(
                """
                update submission s set words = t.words from second_typing t
                where s.government = ? and s.consultation = ? and s.number = ?
                  and t.government = s.government and t.consultation = s.consultation
                  and t.number = s.number and s.state <> 'removed'
                """)
            .params(consultation.government().value(), consultation.code(), submission)
            .update()
        == 1;
  }

  /** For everybody. */
  @Transactional(readOnly = true)
  public TypingTotals totals(SubjectReference consultation) {
    return scope.within(
        List.of(consultation.government()),
        () ->
            jdbc.sql(
                    """
                    select count(*) filter (where s.number % ? = 0) as due, count(t.number) as typed,
                      count(t.number) filter (where t.result is distinct from 'same') as different
                    from submission s left join second_typing t
                      using (government, consultation, number)
                    where government = ? and consultation = ? and s.channel = 'paper'
                    """)
                .params(EVERY, consultation.government().value(), consultation.code())
                .query(TypingTotals.class)
                .single());
  }
}
