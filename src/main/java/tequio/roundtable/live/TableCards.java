package tequio.roundtable.live;

import static tequio.roundtable.live.LiveTables.THIS;
import static tequio.roundtable.live.LiveTables.requireThere;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tequio.kernel.BusinessRuleException;
import tequio.kernel.SubjectReference;
import tequio.roundtable.content.RoundtableStage;
import tequio.roundtable.live.TableCard.CardChannel;

/** Store of the cards of working tables. */
@Component
@Transactional
public class TableCards {

  /** Rules of cards. */
  public enum Rule implements BusinessRuleException.Rule {
    /** The table has as many cards as it takes. */
    FULL
  }

  /** Most cards of a table: more than a room writes, and less than its screens can bear. */
  static final int MOST = 2000;

  private final LiveTables tables;

  TableCards(LiveTables tables) {
    this.tables = tables;
  }

  /**
   * Adds a card with the next number of the table; one that comes after its stage was closed is
   * marked as late, and not lost.
   *
   * @param id made by whoever sends it; a card with an id that is there is not added again
   * @return whether it was added
   * @throws BusinessRuleException if the table has {@value #MOST} cards
   */
  public boolean add(SubjectReference table, UUID id, String words, CardChannel channel) {
    var live = tables.hold(table);
    if (isThere(table, id)) {
      return false;
    }
    requireRoom(table);
    int added =
        tables
            .of(
                table,
                """
                insert into roundtable_card
                  (government, roundtable, number, id, words, channel, late, sent_at)
                values (:government, :roundtable, :number, :id, :words, :channel, :late, :now)
                """)
            .param("number", tables.next(table))
            .param("id", id)
            .param("words", words)
            .param("channel", channel.word())
            .param("late", !live.takes(RoundtableStage.PROBLEMS))
            .param("now", tables.now())
            .update();
    tables.tell(table);
    return added == 1;
  }

  private void requireRoom(SubjectReference table) {
    int cards =
        tables
            .of(table, "select count(*) from roundtable_card" + THIS)
            .query(Integer.class)
            .single();
    if (cards >= MOST) {
      throw new BusinessRuleException(Rule.FULL, MOST);
    }
  }

  private boolean isThere(SubjectReference table, UUID id) {
    return tables
        .of(table, "select exists (select from roundtable_card" + THIS + "and id = :id)")
        .param("id", id)
        .query(Boolean.class)
        .single();
  }

  /** In the order of the table. */
  @Transactional(readOnly = true)
  public List<TableCard> list(SubjectReference table) {
    return tables
        .of(table, "select * from roundtable_card" + THIS + "order by number")
        .query((row, n) -> read(row))
        .list();
  }

  /**
   * Puts a card into a group, or takes it out of any.
   *
   * @throws tequio.kernel.BusinessRuleException if the card or the group is gone
   */
  public void move(SubjectReference table, int card, Optional<Integer> group) {
    var live = tables.hold(table);
    if (live.isClosed()) {
      throw new IllegalStateException("held, but closed: " + table);
    }
    requireThere(
        tables
            .of(
                table,
                """
                update roundtable_card c set card_group = :group
                where government = :government and roundtable = :roundtable and number = :card
                  and (:group::int is null or exists (select from roundtable_group g
                    where g.government = c.government and g.roundtable = c.roundtable
                      and g.number = :group))
                """)
            .param("card", card)
            .param("group", group.orElse(null))
            .update());
    tables.tell(table);
  }

  /** Says why a card is not published, or that it is. */
  public void withhold(SubjectReference table, int card, Optional<String> reason) {
    var unused = tables.hold(table);
    requireThere(
        tables
            .of(
                table,
                "update roundtable_card set withheld = :reason" + THIS + "and number = :card")
            .param("card", card)
            .param("reason", reason.orElse(null))
            .update());
    tables.tell(table);
  }

  private static TableCard read(ResultSet row) throws SQLException {
    return new TableCard(
        row.getInt("number"),
        row.getString("words"),
        row.getBoolean("late"),
        Optional.ofNullable(row.getObject("card_group", Integer.class)),
        Optional.ofNullable(row.getString("withheld")));
  }
}
