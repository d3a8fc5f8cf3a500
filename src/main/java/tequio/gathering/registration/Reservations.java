package tequio.gathering.registration;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tequio.gathering.attendance.AttendanceRegisters;
import tequio.gathering.attendance.AttendeeSector;
import tequio.kernel.BusinessRuleException;
import tequio.kernel.Characters;
import tequio.kernel.SubjectReference;
import tequio.storage.TenantContext;

/** Places taken in gatherings and tables. Never more are taken than there are. */
@Component
public class Reservations {

  enum Rule implements BusinessRuleException.Rule {
    /** All places are taken. */
    FULL
  }

  private static final String LETTERS = "BCDFGHJKLMNPQRSTVWXZ23456789";
  private static final int LENGTH = 8;
  private static final SecureRandom RANDOM = new SecureRandom();

  private final JdbcClient jdbc;
  private final TenantContext scope;
  private final Clock clock;

  Reservations(JdbcClient jdbc, TenantContext scope, Clock clock) {
    this.jdbc = jdbc;
    this.scope = scope;
    this.clock = clock;
  }

  /**
   * Takes a place.
   *
   * @param places how many there are; without limit where empty
   * @throws BusinessRuleException where all are taken
   */
  @Transactional
  public Reservation take(
      SubjectReference attended,
      AttendeeSector sector,
      Optional<String> organisation,
      Optional<String> needs,
      Optional<Integer> places) {
    var made = new Reservation(ticket(), sector, organisation, needs);
    var unused =
        scope.within(
            List.of(attended.government()),
            () -> {
              countOneMore(attended, places.orElse(Integer.MAX_VALUE));
              add(attended, made);
              return true;
            });
    return made;
  }

  private void countOneMore(SubjectReference attended, int places) {
    int counted =
        jdbc.sql(
                """
                insert into gathering_places values (:government, :gathering, 1)
                on conflict (government, subject)
                do update set taken = gathering_places.taken + 1
                where gathering_places.taken < :places
                """)
            .param("government", attended.government().value())
            .param("gathering", AttendanceRegisters.column(attended))
            .param("places", places)
            .update();
    if (counted == 0) {
      throw new BusinessRuleException(Rule.FULL, places);
    }
  }

  private void add(SubjectReference attended, Reservation made) {
    int added =
        jdbc.sql("insert into gathering_reservation values (?, ?, ?, ?, ?, ?, ?)")
            .param(attended.government().value())
            .param(AttendanceRegisters.column(attended))
            .param(made.ticket())
            .param(made.sector().word())
            .param(made.organisation().orElse(null))
            .param(made.needs().orElse(null))
            .param(clock.instant().atOffset(ZoneOffset.UTC))
            .update();
    if (added != 1) {
      throw new IllegalStateException("no place was taken: " + attended);
    }
  }

  /** Whether that ticket holds a place. */
  @Transactional(readOnly = true)
  public boolean holds(SubjectReference attended, String ticket) {
    return scope.within(
        List.of(attended.government()),
        () -> list(attended).stream().anyMatch(it -> it.ticket().equals(normal(ticket))));
  }

  /** Gives a place back; whether that ticket held one. */
  @Transactional
  public boolean giveBack(SubjectReference attended, String ticket) {
    return scope.within(
        List.of(attended.government()),
        () -> {
          int gone =
              jdbc.sql(
                      """
                      delete from gathering_reservation
                      where government = ? and subject = ? and ticket = ?
                      """)
                  .params(
                      attended.government().value(),
                      AttendanceRegisters.column(attended),
                      normal(ticket))
                  .update();
          return gone == 1 && free(attended);
        });
  }

  private boolean free(SubjectReference attended) {
    return jdbc.sql(
                """
                update gathering_places set taken = taken - 1
                where government = ? and subject = ? and taken > 0
                """)
            .params(attended.government().value(), AttendanceRegisters.column(attended))
            .update()
        == 1;
  }

  /** Those of what is attended, the first one first; the caller sets whose rows are in sight. */
  @Transactional(readOnly = true)
  public List<Reservation> list(SubjectReference attended) {
    return jdbc.sql(
            """
            select ticket, sector, organisation, needs from gathering_reservation
            where government = ? and subject = ? order by reserved_at, ticket
            """)
        .params(attended.government().value(), AttendanceRegisters.column(attended))
        .query((row, n) ->
            new Reservation(
                row.getString("ticket"),
                AttendeeSector.of(row.getString("sector")),
                Optional.ofNullable(row.getString("organisation")),
                Optional.ofNullable(row.getString("needs"))))
        .list();
  }

  private static String normal(String ticket) {
    return Characters.strip(ticket.toUpperCase(Locale.ROOT));
  }

  private static String ticket() {
    var ticket = new StringBuilder();
    for (int i = 0; i < LENGTH; i++) {
      ticket.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
    }
    return ticket.toString();
  }
}
