package tequio.secretariat.live;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tequio.kernel.SubjectReference;
import tequio.secretariat.content.SeatRole;
import tequio.secretariat.decision.DecisionOutcome;
import tequio.secretariat.decision.VoteChoice;
import tequio.secretariat.live.LiveDecision.LiveRecusal;
import tequio.secretariat.live.LiveDecision.LiveVote;

/** Store of decisions of a session and of the votes on them. */
@Component
@Transactional
public class LiveDecisions {

  private static final String THIS = " where government = :government and meeting = :meeting";
  private static final String ITS = THIS + " and decision = :number";

  private final JdbcClient jdbc;
  private final Clock clock;

  LiveDecisions(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  private record Row(
      int number,
      int item,
      String question,
      boolean secret,
      Optional<DecisionOutcome> outcome,
      boolean published) {

    LiveDecision with(List<LiveVote> votes, List<VoteChoice> ballots, List<LiveRecusal> recusals) {
      return new LiveDecision(
          number, item, question, secret, outcome, published, votes, ballots, recusals);
    }
  }

  /** In the order in which they were opened. */
  public List<LiveDecision> list(SubjectReference meeting) {
    return of(meeting, "select * from meeting_decision" + THIS + " order by number")
        .query(LiveDecisions::row)
        .list()
        .stream()
        .map(it -> whole(meeting, it))
        .toList();
  }

  /** Finds the decision that is open, without its votes. */
  public Optional<LiveDecision> findOpen(SubjectReference meeting) {
    return of(meeting, "select * from meeting_decision" + THIS + " and closed is null")
        .query(LiveDecisions::row)
        .optional()
        .map(it -> it.with(List.of(), List.of(), List.of()));
  }

  /** Finds the decision that is open, and locks it: no vote is added meanwhile. */
  public Optional<LiveDecision> holdOpen(SubjectReference meeting) {
    return of(meeting, "select * from meeting_decision" + THIS + " and closed is null for update")
        .query(LiveDecisions::row)
        .optional()
        .map(it -> whole(meeting, it));
  }

  /** Opens a vote; the database refuses a second one. */
  public void open(SubjectReference meeting, int item, String question, boolean secret) {
    require(
        of(
                meeting,
                """
                insert into meeting_decision
                  (government, meeting, number, item, question, secret, opened)
                select :government, :meeting, coalesce(max(number), 0) + 1, :item, :question, :secret,
                  :now
                from meeting_decision where government = :government and meeting = :meeting
                """)
            .param("item", item)
            .param("question", question)
            .param("secret", secret)
            .param("now", now())
            .update());
  }

  public void recuse(SubjectReference meeting, int decision, LiveRecusal recusal) {
    require(
        of(
                meeting,
                """
                insert into meeting_recusal (government, meeting, decision, seat, reason)
                values (:government, :meeting, :number, :seat, :reason)
                """)
            .param("number", decision)
            .param("seat", recusal.seat())
            .param("reason", recusal.reason())
            .update());
  }

  /** Whether a seat is taken in that role now, and not recused from the decision. */
  public boolean mayVote(SubjectReference meeting, int decision, LiveVote vote) {
    return of(
            meeting,
            """
            select exists (select from meeting_presence where government = :government
                and meeting = :meeting and seat = :seat and role = :role and departed is null)
              and not exists (select from meeting_recusal where government = :government
                and meeting = :meeting and decision = :number and seat = :seat)
            """)
        .param("number", decision)
        .param("seat", vote.seat())
        .param("role", vote.role().word())
        .query(Boolean.class)
        .single();
  }

  /**
   * Casts the vote of a seat.
   *
   * @param choice what it votes; kept apart from the seat if the vote is secret
   * @return whether it counts; false if the seat has voted
   */
  public boolean vote(
      SubjectReference meeting, LiveDecision decision, LiveVote vote, VoteChoice choice) {
    boolean cast =
        of(
                    meeting,
                    """
                    insert into meeting_vote
                      (government, meeting, decision, seat, role, choice, dissent, cast_at)
                    values (:government, :meeting, :number, :seat, :role, :choice, :dissent, :now)
                    on conflict do nothing
                    """)
                .param("number", decision.number())
                .param("seat", vote.seat())
                .param("role", vote.role().word())
                .param("choice", decision.secret() ? null : choice.word())
                .param("dissent", vote.dissent().orElse(null))
                .param("now", now())
                .update()
            == 1;
    if (cast && decision.secret()) {
      addBallot(meeting, decision, choice);
    }
    return cast;
  }

  private void addBallot(SubjectReference meeting, LiveDecision decision, VoteChoice choice) {
    require(
        of(
                meeting,
                """
                insert into meeting_ballot (government, meeting, decision, id, choice)
                values (:government, :meeting, :number, :id, :choice)
                """)
            .param("number", decision.number())
            .param("id", UUID.randomUUID())
            .param("choice", choice.word())
            .update());
  }

  public void close(SubjectReference meeting, int number, DecisionOutcome outcome) {
    require(
        of(
                meeting,
                "update meeting_decision set closed = :now, outcome = :outcome"
                    + THIS
                    + " and number = :number and closed is null")
            .param("now", now())
            .param("outcome", outcome.word())
            .param("number", number)
            .update());
  }

  public void markPublished(SubjectReference meeting, int number) {
    require(
        of(meeting, "update meeting_decision set published = true" + THIS + " and number = :number")
            .param("number", number)
            .update());
  }

  private LiveDecision whole(SubjectReference meeting, Row row) {
    return row.with(
        its(meeting, row, "select * from meeting_vote" + ITS + " order by seat")
            .query(LiveDecisions::vote)
            .list(),
        its(meeting, row, "select choice from meeting_ballot" + ITS + " order by id")
            .query((ballot, number) -> VoteChoice.find(ballot.getString("choice")).orElseThrow())
            .list(),
        its(meeting, row, "select * from meeting_recusal" + ITS + " order by seat")
            .query((its, number) -> new LiveRecusal(its.getInt("seat"), its.getString("reason")))
            .list());
  }

  private JdbcClient.StatementSpec its(SubjectReference meeting, Row row, String sql) {
    return of(meeting, sql).param("number", row.number());
  }

  private Timestamp now() {
    return Timestamp.from(clock.instant());
  }

  private static void require(int changed) {
    if (changed != 1) {
      throw new IllegalStateException("not written");
    }
  }

  private JdbcClient.StatementSpec of(SubjectReference meeting, String sql) {
    return jdbc.sql(sql)
        .param("government", meeting.government().value())
        .param("meeting", meeting.code());
  }

  private static Row row(ResultSet row, int index) throws SQLException {
    @Nullable String outcome = row.getString("outcome");
    return new Row(
        row.getInt("number"),
        row.getInt("item"),
        row.getString("question"),
        row.getBoolean("secret"),
        Optional.ofNullable(outcome).map(DecisionOutcome::of),
        row.getBoolean("published"));
  }

  private static LiveVote vote(ResultSet row, int index) throws SQLException {
    @Nullable String choice = row.getString("choice");
    @Nullable String dissent = row.getString("dissent");
    return new LiveVote(
        row.getInt("seat"),
        SeatRole.valueOf(row.getString("role").toUpperCase(Locale.ROOT)),
        Optional.ofNullable(choice).flatMap(VoteChoice::find),
        Optional.ofNullable(dissent));
  }
}
