package tequio.gathering.attendance;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tequio.gathering.attendance.AttendedSubject.AttendedSubjectLookup;
import tequio.kernel.PartialDate;
import tequio.kernel.SubjectReference;

/** What is shown of a register while it is open: of what it is, and who is there so far. */
@Component
public class AttendanceBoard {

  private final List<AttendedSubjectLookup> lookups;
  private final DoorCodes codes;
  private final AttendanceCounts counts;
  private final Clock clock;

  AttendanceBoard(
      List<AttendedSubjectLookup> lookups, DoorCodes codes, AttendanceCounts counts, Clock clock) {
    this.lookups = List.copyOf(lookups);
    this.codes = codes;
    this.counts = counts;
    this.clock = clock;
  }

  /** What the register of a code is of. */
  public Optional<AttendedSubject> findByCode(String code) {
    return codes
        .find(code)
        .flatMap(it -> lookups.stream().flatMap(lookup -> lookup.find(it).stream()).findFirst());
  }

  /** Who is there so far; the caller sets whose rows are in sight. */
  public SectorBalance balance(SubjectReference subject) {
    var today = PartialDate.of(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
    return SectorBalance.of(counts.of(subject, today));
  }
}
