package tequio.gathering.attendance;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tequio.kernel.BusinessRuleException;
import tequio.kernel.Characters;
import tequio.kernel.PartialDate;
import tequio.kernel.SubjectReference;
import tequio.kernel.TextFolding;

/**
 * Registers of attendance, one for each gathering, table or meeting. Callers set the government
 * whose rows are in sight. An arrival and the closing of its register wait for each other: none is
 * noted after the count.
 */
@Component
public class AttendanceRegisters {

  /** Rules of registers. */
  public enum Rule implements BusinessRuleException.Rule {
    /** The register is not open, or no longer. */
    CLOSED,
    /** What people would attend was cancelled, or what came of it is public. */
    OVER,
    /** Somebody of that name and organisation was noted before. */
    ALREADY_NOTED
  }

  /** Where a register stands. */
  public enum RegisterState {
    NONE,
    OPEN,
    CLOSED
  }

  /** An arrival as the list shows it. */
  public record NotedArrival(int number, AttendeeSector sector, Optional<String> organisation) {}

  private final JdbcClient jdbc;
  private final DoorCodes codes;
  private final AttendeeNames names;
  private final AttendanceCounts counts;
  private final Clock clock;

  AttendanceRegisters(
      JdbcClient jdbc, DoorCodes codes, AttendeeNames names, AttendanceCounts counts, Clock clock) {
    this.jdbc = jdbc;
    this.codes = codes;
    this.names = names;
    this.counts = counts;
    this.clock = clock;
  }

  /** Returns the subject as tables about attendance hold it: {@code gathering/3}. */
  public static String column(SubjectReference subject) {
    return subject.kind() + "/" + subject.code();
  }

  @Transactional(readOnly = true)
  public RegisterState state(SubjectReference subject) {
    return jdbc.sql(
            """
            select case when closed_at is null then 'OPEN' else 'CLOSED' end
            from attendance_register where government = ? and subject = ?
            """)
        .params(subject.government().value(), column(subject))
        .query(String.class)
        .optional()
        .map(RegisterState::valueOf)
        .orElse(RegisterState.NONE);
  }

  /**
   * Opens the register of something; the code of the door. One that is open stays so.
   *
   * @throws BusinessRuleException where it was closed
   */
  @Transactional
  public String open(SubjectReference subject) {
    int added =
        jdbc.sql(
                """
                insert into attendance_register (government, subject, opened_at)
                values (?, ?, ?) on conflict (government, subject) do nothing
                """)
            .params(subject.government().value(), column(subject), now())
            .update();
    if (added == 1) {
      return codes.add(subject);
    }
    return codes.of(subject).orElseThrow(() -> closed(subject));
  }

  /**
   * Notes somebody who came.
   *
   * @throws BusinessRuleException where the register is not open, or who is named was noted before
   */
  @Transactional
  public ArrivalReceipt add(SubjectReference subject, Arrival arrival) {
    int number = nextNumber(subject);
    insert(subject, number, arrival);
    arrival.groups().forEach(it -> counts.add(subject, it));
    var secret = arrival.name().map(it -> names.add(subject, number, it, arrival.organisation()));
    return new ArrivalReceipt(number, secret);
  }

  private void insert(SubjectReference subject, int number, Arrival arrival) {
    int added =
        jdbc.sql(
                """
                insert into attendance_entry values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (government, subject, person) do nothing
                """)
            .param(subject.government().value())
            .param(column(subject))
            .param(number)
            .param(arrival.sector().word())
            .param(arrival.organisation().orElse(null))
            .param(arrival.minor())
            .param(arrival.channel().word())
            .param(person(arrival).orElse(null))
            .param(now())
            .update();
    if (added == 0) {
      throw new BusinessRuleException(Rule.ALREADY_NOTED, arrival.name().orElse(""));
    }
  }

  /** The row of the register is locked until the arrival is committed. */
  private int nextNumber(SubjectReference subject) {
    return jdbc.sql(
            """
            update attendance_register set next = next + 1
            where government = ? and subject = ? and closed_at is null returning next - 1
            """)
        .params(subject.government().value(), column(subject))
        .query(Integer.class)
        .optional()
        .orElseThrow(() -> closed(subject));
  }

  /** What tells somebody from others; only who is named can be recognised. */
  private static Optional<String> person(Arrival arrival) {
    return arrival.name().map(it -> fold(it) + "|" + fold(arrival.organisation().orElse("")));
  }

  private static String fold(String words) {
    return TextFolding.fold(Characters.strip(words)).replaceAll("\\s+", " ");
  }

  /** The latest arrivals, newest first. */
  @Transactional(readOnly = true)
  public List<NotedArrival> latest(SubjectReference subject, int most) {
    return jdbc.sql(
            """
            select number, sector, organisation from attendance_entry
            where government = ? and subject = ? order by number desc limit ?
            """)
        .params(subject.government().value(), column(subject), most)
        .query((row, n) ->
            new NotedArrival(
                row.getInt("number"),
                AttendeeSector.of(row.getString("sector")),
                Optional.ofNullable(row.getString("organisation"))))
        .list();
  }

  /**
   * Takes out somebody who was noted by mistake, with their name; groups they said stay counted,
   * since nothing ties them to a person.
   */
  @Transactional
  public boolean remove(SubjectReference subject, int number) {
    if (state(subject) != RegisterState.OPEN) {
      throw closed(subject);
    }
    boolean named = names.withdraw(subject, number);
    int removed =
        jdbc.sql("delete from attendance_entry where government = ? and subject = ? and number = ?")
            .params(subject.government().value(), column(subject), number)
            .update();
    return named || removed == 1;
  }

  /**
   * Closes a register and counts who came.
   *
   * @throws BusinessRuleException where it is not open
   */
  @Transactional
  public AttendanceCount close(SubjectReference subject, PartialDate day) {
    int closed =
        jdbc.sql(
                """
                update attendance_register set closed_at = ?
                where government = ? and subject = ? and closed_at is null
                """)
            .params(now(), subject.government().value(), column(subject))
            .update();
    if (closed == 0 || !codes.remove(subject)) {
      throw closed(subject);
    }
    return counts.of(subject, day);
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }

  private static BusinessRuleException closed(SubjectReference subject) {
    return new BusinessRuleException(Rule.CLOSED, subject.code());
  }
}
