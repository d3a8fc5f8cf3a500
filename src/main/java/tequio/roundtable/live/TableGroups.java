package tequio.roundtable.live;

import static tequio.roundtable.live.LiveTables.THIS;
import static tequio.roundtable.live.LiveTables.requireThere;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tequio.kernel.BusinessRuleException;
import tequio.kernel.SubjectReference;

/** Store of the groups of cards of working tables. */
@Component
@Transactional
public class TableGroups {

  /** Rules of groups. */
  public enum Rule implements BusinessRuleException.Rule {
    /** People put dots on it. */
    HAS_DOTS
  }

  private final LiveTables tables;

  TableGroups(LiveTables tables) {
    this.tables = tables;
  }

  /** Adds a group; its number. */
  public int add(SubjectReference table, String name) {
    int number = tables.next(table);
    requireThere(
        tables
            .of(
                table,
                "insert into roundtable_group values (:government, :roundtable, :number, :name)")
            .param("number", number)
            .param("name", name)
            .update());
    tables.tell(table);
    return number;
  }

  public void rename(SubjectReference table, int group, String name) {
    var unused = tables.hold(table);
    requireThere(
        tables
            .of(table, "update roundtable_group set name = :name" + THIS + "and number = :group")
            .param("group", group)
            .param("name", name)
            .update());
    tables.tell(table);
  }

  /**
   * Puts the cards and dots of a group into another one, which stays.
   *
   * @throws BusinessRuleException if either is gone
   */
  public void merge(SubjectReference table, int group, int into) {
    var unused = tables.hold(table);
    if (group == into || list(table).stream().noneMatch(it -> it.number() == into)) {
      throw new BusinessRuleException(LiveTables.Rule.GONE);
    }
    int moved =
        move(table, "roundtable_card", group, into) + move(table, "roundtable_dot", group, into);
    delete(table, group, moved);
  }

  private int move(SubjectReference table, String rows, int group, int into) {
    return tables
        .of(table, "update " + rows + " set card_group = :into" + THIS + "and card_group = :group")
        .param("group", group)
        .param("into", into)
        .update();
  }

  /**
   * Takes a group away; its cards stay, without a group.
   *
   * @throws BusinessRuleException if it is gone or has dots
   */
  public void remove(SubjectReference table, int group) {
    var unused = tables.hold(table);
    list(table).stream()
        .filter(it -> it.number() == group && it.dots() > 0)
        .findFirst()
        .ifPresent(it -> {
          throw new BusinessRuleException(Rule.HAS_DOTS, it.name());
        });
    delete(table, group, 0);
  }

  private void delete(SubjectReference table, int group, int moved) {
    int gone =
        tables
            .of(table, "delete from roundtable_group" + THIS + "and number = :group")
            .param("group", group)
            .update();
    if (gone == 0 && moved > 0) {
      throw new IllegalStateException("cards of no group in " + table);
    }
    requireThere(gone);
    tables.tell(table);
  }

  /** In the order in which they were made, with their dots. */
  @Transactional(readOnly = true)
  public List<TableGroup> list(SubjectReference table) {
    return tables
        .of(
            table,
            """
            select g.number, g.name, (select count(*) from roundtable_dot d
              where d.government = g.government and d.roundtable = g.roundtable
                and d.card_group = g.number) dots
            from roundtable_group g
            where government = :government and roundtable = :roundtable order by number
            """)
        .query((row, n) ->
            new TableGroup(row.getInt("number"), row.getString("name"), row.getInt("dots")))
        .list();
  }
}
