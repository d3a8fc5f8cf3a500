package tequio.roundtable.live;

import static tequio.roundtable.live.LiveTables.THIS;
import static tequio.roundtable.live.LiveTables.requireThere;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tequio.kernel.SubjectReference;
import tequio.roundtable.content.TableNodeSide;

/** Store of the causes and effects of working tables. */
@Component
@Transactional
public class TableTree {

  private final LiveTables tables;

  TableTree(LiveTables tables) {
    this.tables = tables;
  }

  /**
   * Adds a cause or effect; its number.
   *
   * @throws tequio.kernel.BusinessRuleException if what it hangs from is gone
   */
  public int add(
      SubjectReference table, TableNodeSide side, Optional<Integer> parent, String words) {
    int number = tables.next(table);
    requireThere(
        tables
            .of(
                table,
                """
                insert into roundtable_node
                select :government, :roundtable, :number, :side, :parent, :words
                where :parent::int is null or exists (select from roundtable_node
                  where government = :government and roundtable = :roundtable
                    and number = :parent and side = :side)
                """)
            .param("number", number)
            .param("side", side.word())
            .param("parent", parent.orElse(null))
            .param("words", words)
            .update());
    tables.tell(table);
    return number;
  }

  /** Takes a cause or effect away, with all that hangs from it. */
  public void remove(SubjectReference table, int node) {
    var unused = tables.hold(table);
    requireThere(
        tables
            .of(table, "delete from roundtable_node" + THIS + "and number = :node")
            .param("node", node)
            .update());
    tables.tell(table);
  }

  /** In the order in which they were said. */
  @Transactional(readOnly = true)
  public List<LiveNode> list(SubjectReference table) {
    return tables
        .of(table, "select * from roundtable_node" + THIS + "order by number")
        .query((row, n) ->
            new LiveNode(
                row.getInt("number"),
                TableNodeSide.find(row.getString("side")).orElseThrow(),
                Optional.ofNullable(row.getObject("parent", Integer.class)),
                row.getString("words")))
        .list();
  }
}
