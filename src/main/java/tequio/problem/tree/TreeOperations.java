package tequio.problem.tree;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tequio.kernel.SubjectReference;

/** Log of the operations on working trees; a row is never changed. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class TreeOperations {

  private final JdbcClient jdbc;
  private final Clock clock;

  TreeOperations(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  void add(
      SubjectReference problem,
      int number,
      TreeStep step,
      TreeAuthor author,
      Optional<Integer> undoes) {
    var after = step.after();
    int added =
        jdbc.sql(
                """
                insert into tree_operation (government, problem, number, type, node, version, author,
                  made_at, words_before, words_after, parent_before, parent_after, undoes)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """)
            .params(problem.government().value(), problem.code(), number, step.type())
            .params(after.number(), after.version(), author.id(), Timestamp.from(clock.instant()))
            .param(step.before().map(WorkingNode::words).orElse(null))
            .param(after.words())
            .param(step.before().flatMap(WorkingNode::parent).orElse(null))
            .param(after.parent().orElse(null))
            .param(undoes.orElse(null))
            .update();
    if (added != 1) {
      throw new IllegalStateException("not added: " + number);
    }
  }

  /**
   * Finds the last operation of an author that is not taken back and takes none back. The trunk
   * stays once it is there: its addition is none of them.
   */
  Optional<LoggedOperation> last(SubjectReference problem, TreeAuthor author) {
    return jdbc.sql(
            """
            select * from tree_operation o
            where government = :government and problem = :problem and author = :author
              and undoes is null and type <> 'import'
              and (type <> 'add' or parent_after is not null)
              and not exists (select from tree_operation u
                where u.government = o.government and u.problem = o.problem
                  and u.undoes = o.number)
            order by number desc limit 1
            """)
        .param("government", problem.government().value())
        .param("problem", problem.code())
        .param("author", author.id())
        .query(TreeOperations::read)
        .optional();
  }

  /** Whether an operation of somebody else on the same node came later and is not taken back. */
  boolean isOvertaken(SubjectReference problem, LoggedOperation operation) {
    return jdbc.sql(
            """
            select exists (select from tree_operation o
              where government = :government and problem = :problem and node = :node
                and number > :number and author <> :author and undoes is null
                and not exists (select from tree_operation u
                  where u.government = o.government and u.problem = o.problem
                    and u.undoes = o.number))
            """)
        .param("government", problem.government().value())
        .param("problem", problem.code())
        .param("node", operation.node())
        .param("number", operation.number())
        .param("author", operation.author().id())
        .query(Boolean.class)
        .single();
  }

  /** Returns the newest operations, the last one first. */
  List<LoggedOperation> list(SubjectReference problem, int most) {
    return jdbc.sql(
            """
            select * from tree_operation where government = ? and problem = ?
            order by number desc limit ?
            """)
        .params(problem.government().value(), problem.code(), most)
        .query(TreeOperations::read)
        .list();
  }

  private static LoggedOperation read(ResultSet row, int number) throws SQLException {
    @Nullable String before = row.getString("words_before");
    int parent = row.getInt("parent_before");
    int undoes = row.getInt("undoes");
    return new LoggedOperation(
        row.getInt("number"),
        row.getString("type"),
        row.getInt("node"),
        row.getInt("version"),
        new TreeAuthor(row.getString("author")),
        row.getTimestamp("made_at").toInstant(),
        Optional.ofNullable(before),
        row.getString("words_after"),
        parent == 0 ? Optional.empty() : Optional.of(parent),
        undoes == 0 ? Optional.empty() : Optional.of(undoes));
  }
}
