package tequio.roundtable.live;

import static tequio.roundtable.live.LiveTables.THIS;
import static tequio.roundtable.live.LiveTables.requireThere;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tequio.kernel.BusinessRuleException;
import tequio.kernel.SubjectReference;

/** Store of the preliminary commitments of working tables before they are public. */
@Component
@Transactional
public class TablePreliminaries {

  private final LiveTables tables;

  TablePreliminaries(LiveTables tables) {
    this.tables = tables;
  }

  /**
   * Adds a preliminary commitment.
   *
   * @throws BusinessRuleException if its alternative is not there
   */
  public void add(SubjectReference table, LivePreliminary its) {
    int number = tables.next(table);
    requireThere(
        tables
            .of(
                table,
                """
                insert into roundtable_preliminary
                select :government, :roundtable, :number, :who, :what, :whom, :day, :before,
                  :alternative, :activities, :products
                where :alternative::int is null or exists (select from roundtable_alternative
                  where government = :government and roundtable = :roundtable
                    and number = :alternative)
                """)
            .param("number", number)
            .param("who", its.who())
            .param("what", its.what())
            .param("whom", its.whom())
            .param("day", its.day().orElse(null), java.sql.Types.DATE)
            .param("before", its.before().orElse(null))
            .param("alternative", its.alternative().orElse(null), java.sql.Types.INTEGER)
            .param("activities", String.join("\n", its.activities()))
            .param("products", String.join("\n", its.products()))
            .update());
    tables.tell(table);
  }

  public void remove(SubjectReference table, int number) {
    var unused = tables.hold(table);
    requireThere(
        tables
            .of(table, "delete from roundtable_preliminary" + THIS + "and number = :number")
            .param("number", number)
            .update());
    tables.tell(table);
  }

  /** In the order in which they were agreed. */
  @Transactional(readOnly = true)
  public List<LivePreliminary> list(SubjectReference table) {
    return tables
        .of(table, "select * from roundtable_preliminary" + THIS + "order by number")
        .query((row, n) -> read(row))
        .list();
  }

  private static LivePreliminary read(ResultSet row) throws SQLException {
    return new LivePreliminary(
        row.getInt("number"),
        row.getString("who"),
        row.getString("what"),
        row.getString("whom"),
        Optional.ofNullable(row.getObject("day", LocalDate.class)),
        Optional.ofNullable(row.getString("before")),
        Optional.ofNullable(row.getObject("alternative", Integer.class)),
        lines(row.getString("activities")),
        lines(row.getString("products")));
  }

  private static List<String> lines(String stored) {
    return stored.lines().toList();
  }
}
