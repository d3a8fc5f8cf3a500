package tequio.roundtable.live;

import static tequio.roundtable.live.LiveTables.THIS;
import static tequio.roundtable.live.LiveTables.requireThere;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tequio.kernel.BusinessRuleException;
import tequio.kernel.SubjectReference;
import tequio.roundtable.content.RoundtableStage;

/** Store of the dots that people put on groups: one set of three for each person. */
@Component
@Transactional
public class DotVotes {

  /** Dots of one person. */
  public static final int DOTS = 3;

  private final LiveTables tables;

  DotVotes(LiveTables tables) {
    this.tables = tables;
  }

  /**
   * Puts the dots of somebody, instead of those they put before.
   *
   * @param voter token of a browser, or the number of a sheet
   * @param groups one for each dot, the same one several times if they want
   * @throws BusinessRuleException if dots are not taken now or a group is gone
   */
  public void put(SubjectReference table, String voter, List<Integer> groups) {
    tables.hold(table, RoundtableStage.PRIORITY);
    int before =
        tables
            .of(table, "delete from roundtable_dot" + THIS + "and voter = :voter")
            .param("voter", voter)
            .update();
    if (before > DOTS || groups.size() > DOTS) {
      throw new IllegalArgumentException("more than " + DOTS + " dots");
    }
    for (int i = 0; i < groups.size(); i++) {
      add(table, voter, i + 1, groups.get(i));
    }
    tables.tell(table);
  }

  private void add(SubjectReference table, String voter, int dot, int group) {
    requireThere(
        tables
            .of(
                table,
                """
                insert into roundtable_dot
                select :government, :roundtable, :voter, :dot, number from roundtable_group
                where government = :government and roundtable = :roundtable and number = :group
                """)
            .param("voter", voter)
            .param("dot", dot)
            .param("group", group)
            .update());
  }

  /** The groups on which somebody put dots. */
  @Transactional(readOnly = true)
  public List<Integer> list(SubjectReference table, String voter) {
    return tables
        .of(
            table,
            "select card_group from roundtable_dot" + THIS + "and voter = :voter order by dot")
        .param("voter", voter)
        .query((row, n) -> row.getInt("card_group"))
        .list();
  }

  /** Number of people who put dots. */
  @Transactional(readOnly = true)
  public int people(SubjectReference table) {
    return tables
        .of(table, "select count(distinct voter) from roundtable_dot" + THIS)
        .query(Integer.class)
        .single();
  }
}
