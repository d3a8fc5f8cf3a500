package tequio.problem.expert;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tequio.kernel.BusinessRuleException;
import tequio.kernel.GovernmentKey;
import tequio.kernel.SubjectReference;
import tequio.problem.content.TreeNode;

/** Store of the comments of experts. */
@Component
@Transactional
public class ExpertComments {

  enum Rule implements BusinessRuleException.Rule {
    TOO_MANY
  }

  /** Most comments of one expert on a tree. */
  private static final int MOST = 200;

  private final JdbcClient jdbc;
  private final Clock clock;

  ExpertComments(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * Adds a comment on a node.
   *
   * @throws BusinessRuleException if the expert has sent the most comments
   */
  public void add(Expert expert, TreeNode node, String words, boolean named) {
    var problem = expert.problem();
    hold(problem);
    var all = list(problem);
    if (all.stream().filter(it -> it.expert() == expert.number()).count() >= MOST) {
      throw new BusinessRuleException(Rule.TOO_MANY, MOST);
    }
    int number = 1 + all.stream().mapToInt(PendingComment::number).max().orElse(0);
    require(
        jdbc.sql(
                """
                insert into problem_comment (government, problem, number, expert, node, wording,
                  words, named, sent)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """)
            .params(problem.government().value(), problem.code(), number, expert.number())
            .params(node.number(), node.text().words(), words, named)
            .param(Timestamp.from(clock.instant()))
            .update());
  }

  /** Waits until nobody else adds a comment to the problem, so that numbers have no gap. */
  private void hold(SubjectReference problem) {
    var unused =
        jdbc.sql(
                """
                select number from problem_expert where government = ? and problem = ? for update
                """)
            .params(problem.government().value(), problem.code())
            .query()
            .listOfRows();
  }

  public List<PendingComment> list(SubjectReference problem) {
    return jdbc.sql(
            "select * from problem_comment where government = ? and problem = ? order by number")
        .params(problem.government().value(), problem.code())
        .query(ExpertComments::read)
        .list();
  }

  /** Numbers of comments without an answer, by the codes of the problems of a government. */
  public Map<String, Integer> countUnanswered(GovernmentKey government) {
    return jdbc
        .sql(
            """
            select problem, count(*) comments from problem_comment
            where government = ? and answered is null group by problem
            """)
        .param(government.value())
        .query((row, n) -> Map.entry(row.getString("problem"), row.getInt("comments")))
        .list()
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  public Optional<PendingComment> find(SubjectReference problem, int number) {
    return list(problem).stream().filter(it -> it.number() == number).findFirst();
  }

  /** Marks a comment as answered. Returns false if it is already. */
  boolean setAnswered(SubjectReference problem, int number) {
    return jdbc.sql(
                """
                update problem_comment set answered = ?
                where government = ? and problem = ? and number = ? and answered is null
                """)
            .params(Timestamp.from(clock.instant()), problem.government().value())
            .params(problem.code(), number)
            .update()
        == 1;
  }

  private static void require(int changed) {
    if (changed != 1) {
      throw new IllegalStateException("rows changed: " + changed);
    }
  }

  private static PendingComment read(ResultSet row, int number) throws SQLException {
    return new PendingComment(
        row.getInt("number"),
        row.getInt("expert"),
        row.getInt("node"),
        row.getString("wording"),
        row.getString("words"),
        row.getBoolean("named"),
        row.getTimestamp("sent").toInstant(),
        row.getTimestamp("answered") != null);
  }
}
