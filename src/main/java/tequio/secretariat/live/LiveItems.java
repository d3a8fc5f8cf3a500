package tequio.secretariat.live;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tequio.kernel.SubjectReference;
import tequio.secretariat.live.LiveItem.ItemOrigin;
import tequio.secretariat.live.LiveItem.LiveNote;

/** Store of the items of a session and of what is noted about them. */
@Component
@Transactional
public class LiveItems {

  private static final String THIS = " where government = :government and meeting = :meeting";

  private final JdbcClient jdbc;
  private final Clock clock;

  LiveItems(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  private record Numbered(int item, LiveNote note) {}

  /** In the order in which they are dealt with. */
  public List<LiveItem> list(SubjectReference meeting) {
    Map<Integer, List<LiveNote>> notes =
        of(meeting, "select * from meeting_note" + THIS + " order by number")
            .query(LiveItems::note)
            .list()
            .stream()
            .collect(groupingBy(Numbered::item, mapping(Numbered::note, toList())));
    return of(meeting, "select * from meeting_item" + THIS + " order by position")
        .query((row, number) -> item(row, notes))
        .list();
  }

  /** Adds an item at the end; the session must be held by the caller. */
  public void add(
      SubjectReference meeting,
      String title,
      Optional<String> owner,
      Optional<Integer> minutes,
      ItemOrigin origin,
      Optional<Integer> agreement) {
    require(
        of(
                meeting,
                """
                insert into meeting_item (government, meeting, number, position, title, owner, minutes,
                  origin, agreement)
                select :government, :meeting, coalesce(max(number), 0) + 1,
                  coalesce(max(position), 0) + 1, :title, :owner, :minutes, :origin, :agreement
                from meeting_item where government = :government and meeting = :meeting
                """)
            .param("title", title)
            .param("owner", owner.orElse(null))
            .param("minutes", minutes.orElse(null))
            .param("origin", origin.word())
            .param("agreement", agreement.orElse(null))
            .update());
  }

  /**
   * Exchanges an item with the one before it; false if there is none. What is being written about
   * either goes by its number and is not touched.
   */
  public boolean moveUp(SubjectReference meeting, int number) {
    return of(
                meeting,
                """
                with pair as (
                  select b.number, b.position, a.number as other, a.position as before
                  from meeting_item b join meeting_item a using (government, meeting)
                  where b.government = :government and b.meeting = :meeting and b.number = :number
                    and a.position < b.position
                  order by a.position desc limit 1)
                update meeting_item i
                  set position = case i.number when pair.number then pair.before else pair.position end
                from pair
                where i.government = :government and i.meeting = :meeting
                  and i.number in (pair.number, pair.other)
                """)
            .param("number", number)
            .update()
        == 2;
  }

  /** Adds a note; refused by the database if the seat it names was never taken. */
  public void note(SubjectReference meeting, int item, LiveNote note) {
    require(
        of(
                meeting,
                """
                insert into meeting_note (government, meeting, number, item, seat, words, noted)
                select :government, :meeting, coalesce(max(number), 0) + 1, :item, :seat, :words, :now
                from meeting_note where government = :government and meeting = :meeting
                """)
            .param("item", item)
            .param("seat", note.seat().orElse(null))
            .param("words", note.words())
            .param("now", Timestamp.from(clock.instant()))
            .update());
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

  private static Numbered note(ResultSet row, int number) throws SQLException {
    @Nullable Integer seat = row.getObject("seat", Integer.class);
    return new Numbered(
        row.getInt("item"), new LiveNote(Optional.ofNullable(seat), row.getString("words")));
  }

  private static LiveItem item(ResultSet row, Map<Integer, List<LiveNote>> notes)
      throws SQLException {
    int number = row.getInt("number");
    @Nullable String owner = row.getString("owner");
    @Nullable Integer minutes = row.getObject("minutes", Integer.class);
    @Nullable Integer agreement = row.getObject("agreement", Integer.class);
    return new LiveItem(
        number,
        row.getString("title"),
        Optional.ofNullable(owner),
        Optional.ofNullable(minutes),
        ItemOrigin.valueOf(row.getString("origin").toUpperCase(Locale.ROOT)),
        Optional.ofNullable(agreement),
        List.copyOf(notes.getOrDefault(number, List.of())));
  }
}
