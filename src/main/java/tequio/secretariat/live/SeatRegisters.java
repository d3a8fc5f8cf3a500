package tequio.secretariat.live;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tequio.kernel.SubjectReference;
import tequio.secretariat.content.SeatRole;
import tequio.secretariat.live.LiveSeat.LiveHolder;

/** Store of the seats of a session and of who takes them. */
@Component
@Transactional
public class SeatRegisters {

  private static final String THIS = " where government = :government and meeting = :meeting";

  private final JdbcClient jdbc;
  private final Clock clock;

  SeatRegisters(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  public void add(SubjectReference meeting, LiveSeat seat) {
    require(
        of(
                meeting,
                """
                insert into meeting_seat (government, meeting, seat, sector, sector_name, principal,
                  principal_appointment, alternate, alternate_appointment, facilitator)
                values (:government, :meeting, :seat, :sector, :name, :principal, :its, :alternate,
                  :their, :facilitator)
                """)
            .param("seat", seat.seat())
            .param("sector", seat.sector())
            .param("name", seat.sectorName())
            .param("principal", seat.principal().map(LiveHolder::name).orElse(null))
            .param("its", seat.principal().map(LiveHolder::appointment).orElse(null))
            .param("alternate", seat.alternate().map(LiveHolder::name).orElse(null))
            .param("their", seat.alternate().map(LiveHolder::appointment).orElse(null))
            .param("facilitator", seat.facilitator())
            .update());
  }

  public List<LiveSeat> seats(SubjectReference meeting) {
    return of(meeting, "select * from meeting_seat" + THIS + " order by seat")
        .query(SeatRegisters::seat)
        .list();
  }

  /** In the order of arrival. */
  public List<LivePresence> presences(SubjectReference meeting) {
    return of(meeting, "select * from meeting_presence" + THIS + " order by number")
        .query(SeatRegisters::presence)
        .list();
  }

  /** Notes an arrival; the session must be held by the caller, so that numbers have no gap. */
  public void arrive(SubjectReference meeting, int seat, SeatRole role, LiveHolder who) {
    require(
        of(
                meeting,
                """
                insert into meeting_presence
                  (government, meeting, number, seat, role, appointment, name, arrived)
                select :government, :meeting, coalesce(max(number), 0) + 1, :seat, :role, :appointment,
                  :name, :now
                from meeting_presence where government = :government and meeting = :meeting
                """)
            .param("seat", seat)
            .param("role", role.word())
            .param("appointment", who.appointment())
            .param("name", who.name())
            .param("now", now())
            .update());
    int first =
        of(
                meeting,
                """
                insert into meeting_attendee (government, meeting, seat)
                values (:government, :meeting, :seat) on conflict do nothing
                """)
            .param("seat", seat)
            .update();
    if (first > 1) {
      throw new IllegalStateException("seat noted twice: " + seat);
    }
  }

  /** Whether a seat was taken at any moment. */
  public boolean hasAttended(SubjectReference meeting, int seat) {
    return of(meeting, "select exists (select from meeting_attendee" + THIS + " and seat = :seat)")
        .param("seat", seat)
        .query(Boolean.class)
        .single();
  }

  /** Whether whoever took the seat leaves it now; false if nobody did. */
  public boolean depart(SubjectReference meeting, int seat) {
    return of(
                meeting,
                "update meeting_presence set departed = :now"
                    + THIS
                    + " and seat = :seat and departed is null")
            .param("now", now())
            .param("seat", seat)
            .update()
        == 1;
  }

  /** Adds the quorum of this moment to its history. */
  public void noteQuorum(SubjectReference meeting, boolean met, int present) {
    require(
        of(
                meeting,
                """
                insert into meeting_quorum (government, meeting, number, at, met, present)
                select :government, :meeting, coalesce(max(number), 0) + 1, :now, :met, :present
                from meeting_quorum where government = :government and meeting = :meeting
                """)
            .param("now", now())
            .param("met", met)
            .param("present", present)
            .update());
  }

  public List<LiveQuorum> quorum(SubjectReference meeting) {
    return of(meeting, "select * from meeting_quorum" + THIS + " order by number")
        .query((row, number) ->
            new LiveQuorum(
                row.getTimestamp("at").toInstant(), row.getBoolean("met"), row.getInt("present")))
        .list();
  }

  private Timestamp now() {
    return Timestamp.from(clock.instant());
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

  private static LiveSeat seat(ResultSet row, int number) throws SQLException {
    return new LiveSeat(
        row.getInt("seat"),
        row.getString("sector"),
        row.getString("sector_name"),
        holder(row, "principal"),
        holder(row, "alternate"),
        row.getBoolean("facilitator"));
  }

  private static Optional<LiveHolder> holder(ResultSet row, String role) throws SQLException {
    @Nullable String name = row.getString(role);
    return name == null
        ? Optional.empty()
        : Optional.of(new LiveHolder(row.getString(role + "_appointment"), name));
  }

  private static LivePresence presence(ResultSet row, int number) throws SQLException {
    @Nullable Timestamp departed = row.getTimestamp("departed");
    return new LivePresence(
        row.getInt("number"),
        row.getInt("seat"),
        SeatRole.valueOf(row.getString("role").toUpperCase(Locale.ROOT)),
        row.getString("appointment"),
        row.getString("name"),
        row.getTimestamp("arrived").toInstant(),
        Optional.ofNullable(departed).map(Timestamp::toInstant));
  }
}
