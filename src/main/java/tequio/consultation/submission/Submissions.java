package tequio.consultation.submission;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tequio.consultation.content.SubmissionChannel;
import tequio.kernel.BusinessRuleException;
import tequio.kernel.PagesChanged;
import tequio.kernel.SubjectReference;
import tequio.storage.TenantContext;

/** Store of what is submitted to consultations. Numbers have no gap and are never used again. */
@Component
public class Submissions {

  /** Rules of submissions. */
  public enum Rule implements BusinessRuleException.Rule {
    /** The same text came before by web. */
    ALREADY_SAID,
    /** Somebody else decided meanwhile. */
    DECIDED_BEFORE
  }

  private final JdbcClient jdbc;
  private final TenantContext scope;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Submissions(JdbcClient jdbc, TenantContext scope, ApplicationEventPublisher events, Clock clock) {
    this.jdbc = jdbc;
    this.scope = scope;
    this.events = events;
    this.clock = clock;
  }

  /**
   * Adds a submission; its number.
   *
   * @param state {@code WAITING} where somebody reads it before it is shown
   * @throws BusinessRuleException where the same text came before by web
   */
  @Transactional
  public int add(SubjectReference consultation, NewSubmission submission, SubmissionState state) {
    return add(consultation, submission, state, clock.instant());
  }

  /**
   * Adds a submission that was received at another time; its number.
   *
   * @throws BusinessRuleException where the same text came before by web
   */
  @Transactional
  public int add(
      SubjectReference consultation,
      NewSubmission submission,
      SubmissionState state,
      Instant received) {
    return scope.within(
        List.of(consultation.government()),
        () -> {
          int number = nextNumber(consultation);
          insert(consultation, number, submission, state, received.atOffset(ZoneOffset.UTC));
          submission.groups().forEach(it -> countGroup(consultation, it.word()));
          events.publishEvent(new PagesChanged(consultation.government()));
          return number;
        });
  }

  /** The row of the consultation is locked until the submission is committed. */
  private int nextNumber(SubjectReference consultation) {
    return jdbc.sql(
            """
            insert into consultation_register values (?, ?, 2)
            on conflict (government, consultation)
            do update set next = consultation_register.next + 1 returning next - 1
            """)
        .params(consultation.government().value(), consultation.code())
        .query(Integer.class)
        .single();
  }

  private void insert(
      SubjectReference consultation,
      int number,
      NewSubmission it,
      SubmissionState state,
      OffsetDateTime received) {
    int added =
        jdbc.sql(
                """
                insert into submission (government, consultation, number, words, topic, place,
                  channel, sheet, said, state, received_at, decided_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (government, consultation, said) where channel = 'web' do nothing
                """)
            .params(consultation.government().value(), consultation.code(), number)
            .param(it.words())
            .param(it.topic().orElse(null))
            .param(it.place().orElse(null))
            .param(it.channel().word())
            .param(it.sheet().orElse(null))
            .param(SubmissionText.fingerprint(it.words()))
            .param(state.word())
            .param(received)
            .param(state == SubmissionState.WAITING ? null : received)
            .update();
    if (added == 0) {
      throw new BusinessRuleException(Rule.ALREADY_SAID);
    }
  }

  private void countGroup(SubjectReference consultation, String group) {
    int counted =
        jdbc.sql(
                """
                insert into consultation_group_count values (?, ?, ?, 1)
                on conflict (government, consultation, "group")
                do update set people = consultation_group_count.people + 1
                """)
            .params(consultation.government().value(), consultation.code(), group)
            .update();
    if (counted != 1) {
      throw new IllegalStateException("not counted: " + consultation);
    }
  }

  @Transactional(readOnly = true)
  public Optional<Submission> find(SubjectReference consultation, int number) {
    return scope.within(
        List.of(consultation.government()),
        () ->
            jdbc.sql(
                    """
                    select * from submission
                    where government = ? and consultation = ? and number = ?
                    """)
                .params(consultation.government().value(), consultation.code(), number)
                .query(Submissions::read)
                .optional());
  }

  /**
   * Published ones by number.
   *
   * @param topic only of this topic; of all where empty
   * @param after only greater numbers
   */
  @Transactional(readOnly = true)
  public List<Submission> listPublished(
      SubjectReference consultation, Optional<String> topic, int after, int most) {
    return jdbc.sql(
            """
            select * from submission
            where government = :government and consultation = :consultation
              and state = 'published' and number > :after
              and (:topic::text is null or topic = :topic)
            order by number limit :most
            """)
        .param("government", consultation.government().value())
        .param("consultation", consultation.code())
        .param("after", after)
        .param("topic", topic.orElse(null))
        .param("most", most)
        .query(Submissions::read)
        .list();
  }

  /** Published ones among these, by number. */
  @Transactional(readOnly = true)
  public List<Submission> listPublished(
      SubjectReference consultation, Collection<Integer> numbers) {
    return jdbc.sql(
            """
            select * from submission
            where government = ? and consultation = ? and state = 'published'
              and number = any (?)
            order by number
            """)
        .params(consultation.government().value(), consultation.code())
        .param(numbers.toArray(Integer[]::new))
        .query(Submissions::read)
        .list();
  }

  /** Those that nobody read yet, oldest first; the caller sets whose rows are in sight. */
  @Transactional(readOnly = true)
  public List<Submission> listWaiting(SubjectReference consultation, int most) {
    return jdbc.sql(
            """
            select * from submission
            where government = ? and consultation = ? and state = 'waiting'
            order by number limit ?
            """)
        .params(consultation.government().value(), consultation.code(), most)
        .query(Submissions::read)
        .list();
  }

  /**
   * Changes the state of a submission; the caller sets whose rows are in sight.
   *
   * @throws BusinessRuleException where it is no longer in the state that was seen
   */
  @Transactional
  public void decide(
      SubjectReference consultation, int number, SubmissionState from, SubmissionState to) {
    int decided =
        jdbc.sql(
                """
                update submission set state = ?, decided_at = ?
                where government = ? and consultation = ? and number = ? and state = ?
                  and (words is not null or ? = 'removed')
                """)
            .params(to.word(), now(), consultation.government().value(), consultation.code())
            .params(number, from.word(), to.word())
            .update();
    if (decided != 1) {
      throw new BusinessRuleException(Rule.DECIDED_BEFORE, number);
    }
    events.publishEvent(new PagesChanged(consultation.government()));
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }

  static Submission read(ResultSet row, int index) throws SQLException {
    @Nullable Integer sheet = row.getObject("sheet", Integer.class);
    return new Submission(
        row.getInt("number"),
        Optional.ofNullable(row.getString("words")),
        Optional.ofNullable(row.getString("topic")),
        Optional.ofNullable(row.getString("place")),
        SubmissionChannel.find(row.getString("channel")).orElseThrow(),
        Optional.ofNullable(sheet),
        SubmissionState.of(row.getString("state")),
        row.getObject("received_at", OffsetDateTime.class).toInstant());
  }
}
