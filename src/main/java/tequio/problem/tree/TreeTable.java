package tequio.problem.tree;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tequio.kernel.SubjectReference;
import tequio.problem.content.TreeSide;

/** Rows of working trees and of their nodes. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class TreeTable {

  private final JdbcClient jdbc;

  TreeTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Row of a tree. */
  record Head(int next, int operations, int published) {}

  Optional<Head> find(SubjectReference problem) {
    return head(problem, "");
  }

  /** Waits until no other transaction works on the tree. */
  Optional<Head> hold(SubjectReference problem) {
    return head(problem, " for update");
  }

  private Optional<Head> head(SubjectReference problem, String lock) {
    return jdbc.sql(
            """
            select next, operations, published from problem_tree
            where government = ? and problem = ?
            """
                + lock)
        .params(problem.government().value(), problem.code())
        .query((row, n) ->
            new Head(row.getInt("next"), row.getInt("operations"), row.getInt("published")))
        .optional();
  }

  /** Whether the row was made here; false if another transaction made it before. */
  boolean begin(SubjectReference problem, int next, int published) {
    return jdbc.sql(
                """
                insert into problem_tree (government, problem, next, published) values (?, ?, ?, ?)
                on conflict do nothing
                """)
            .params(problem.government().value(), problem.code(), next, published)
            .update()
        == 1;
  }

  void set(SubjectReference problem, Head head) {
    require(
        jdbc.sql(
                """
                update problem_tree set next = ?, operations = ?, published = ?
                where government = ? and problem = ?
                """)
            .params(head.next(), head.operations(), head.published())
            .params(problem.government().value(), problem.code())
            .update());
  }

  List<WorkingNode> nodes(SubjectReference problem) {
    return jdbc.sql("select * from tree_node where government = ? and problem = ?")
        .params(problem.government().value(), problem.code())
        .query(TreeTable::node)
        .list();
  }

  /** Inserts or replaces a node. */
  void put(SubjectReference problem, WorkingNode node) {
    require(
        jdbc.sql(
                """
                insert into tree_node (government, problem, number, parent, side, words, position,
                  version, removed)
                values (:government, :problem, :number, :parent, :side, :words, :position, :version,
                  :removed)
                on conflict (government, problem, number) do update
                  set parent = excluded.parent, side = excluded.side, words = excluded.words,
                    position = excluded.position, version = excluded.version,
                    removed = excluded.removed
                """)
            .param("government", problem.government().value())
            .param("problem", problem.code())
            .param("number", node.number())
            .param("parent", node.parent().orElse(null))
            .param("side", node.side().word())
            .param("words", node.words())
            .param("position", node.position())
            .param("version", node.version())
            .param("removed", node.removed())
            .update());
  }

  private static void require(int changed) {
    if (changed != 1) {
      throw new IllegalStateException("rows changed: " + changed);
    }
  }

  private static WorkingNode node(ResultSet row, int number) throws SQLException {
    int parent = row.getInt("parent");
    return new WorkingNode(
        row.getInt("number"),
        parent == 0 ? Optional.empty() : Optional.of(parent),
        TreeSide.find(row.getString("side")).orElseThrow(),
        row.getString("words"),
        row.getInt("position"),
        row.getInt("version"),
        row.getBoolean("removed"));
  }
}
