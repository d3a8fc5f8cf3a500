package tequio.problem.expert;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tequio.kernel.GovernmentKey;
import tequio.kernel.SubjectReference;
import tequio.subscription.SubscriptionToken;

/** Store of experts and of their links. The token of a link is stored as its hash only. */
@Component
@Transactional
public class Experts {

  private final JdbcClient jdbc;
  private final Clock clock;

  Experts(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Adds an expert and returns the token of the link, which is shown once. */
  public SubscriptionToken add(
      SubjectReference problem, String name, String field, Instant expires) {
    hold(problem);
    var token = SubscriptionToken.fresh();
    int added =
        jdbc.sql(
                """
                insert into problem_expert (government, problem, number, name, field, hash, expires)
                select :government, :problem, coalesce(max(number), 0) + 1, :name, :field, :hash,
                  :expires
                from problem_expert where government = :government and problem = :problem
                """)
            .param("government", problem.government().value())
            .param("problem", problem.code())
            .param("name", name)
            .param("field", field)
            .param("hash", token.hash())
            .param("expires", Timestamp.from(expires))
            .update();
    require(added);
    return token;
  }

  /** Waits until nobody else invites to the problem, so that each has a number of their own. */
  private void hold(SubjectReference problem) {
    jdbc.sql("select pg_advisory_xact_lock(hashtextextended(?, 37))")
        .param("problem_expert " + problem.government() + "/" + problem.code())
        .query(row -> {});
  }

  /** Finds whose link this is, if it still works. */
  public Optional<Expert> find(GovernmentKey government, SubscriptionToken token) {
    return jdbc.sql(
            "select * from problem_expert where government = ? and hash = ? and expires > ?")
        .params(government.value(), token.hash(), Timestamp.from(clock.instant()))
        .query(Experts::read)
        .optional();
  }

  public List<Expert> list(SubjectReference problem) {
    return jdbc.sql(
            "select * from problem_expert where government = ? and problem = ? order by number")
        .params(problem.government().value(), problem.code())
        .query(Experts::read)
        .list();
  }

  /** Ends a link now. Returns false if there is none. */
  public boolean end(SubjectReference problem, int number) {
    return jdbc.sql(
                """
                update problem_expert set expires = least(expires, ?)
                where government = ? and problem = ? and number = ?
                """)
            .params(Timestamp.from(clock.instant()), problem.government().value())
            .params(problem.code(), number)
            .update()
        == 1;
  }

  /**
   * Deletes experts whose links ended before a moment, with their comments, and counts them. Those
   * who still wait for an answer stay.
   */
  int deleteEndedBefore(Instant moment) {
    return jdbc.sql(
            """
            delete from problem_expert e where expires < ?
              and not exists (select from problem_comment c
                where c.government = e.government and c.problem = e.problem
                  and c.expert = e.number and c.answered is null)
            """)
        .param(Timestamp.from(moment))
        .update();
  }

  private static void require(int changed) {
    if (changed != 1) {
      throw new IllegalStateException("rows changed: " + changed);
    }
  }

  private static Expert read(ResultSet row, int number) throws SQLException {
    var problem =
        new SubjectReference(
            "problem", new GovernmentKey(row.getString("government")), row.getString("problem"));
    return new Expert(
        problem,
        row.getInt("number"),
        row.getString("name"),
        row.getString("field"),
        row.getTimestamp("expires").toInstant());
  }
}
