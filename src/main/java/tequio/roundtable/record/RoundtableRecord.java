package tequio.roundtable.record;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import tequio.gathering.attendance.AttendanceCount;
import tequio.gathering.content.RegistrationMode;
import tequio.kernel.SubjectReference;
import tequio.publishing.version.DocumentVersion;
import tequio.publishing.version.StatedFact;
import tequio.roundtable.content.PreliminaryCommitment;
import tequio.roundtable.content.Roundtable;
import tequio.roundtable.content.RoundtableCancellation;
import tequio.roundtable.content.RoundtableResult;
import tequio.roundtable.content.RoundtableState;

/**
 * A working table with what was stated about it.
 *
 * @param preliminaries by their numbers
 * @param path of its public page
 * @param today in the zone of its government
 */
public record RoundtableRecord(
    DocumentVersion<Roundtable> version,
    Optional<AttendanceCount> attendance,
    Optional<RoundtableResult> result,
    List<StatedFact<PreliminaryCommitment>> preliminaries,
    Optional<RoundtableCancellation> cancellation,
    String path,
    LocalDate today) {

  public RoundtableRecord {
    preliminaries = List.copyOf(preliminaries);
  }

  public SubjectReference document() {
    return version.document();
  }

  public Roundtable roundtable() {
    return version.content();
  }

  public RoundtableState state() {
    if (cancellation.isPresent()) {
      return RoundtableState.CANCELLED;
    }
    if (result.isPresent()) {
      return RoundtableState.PUBLISHED;
    }
    return attendance.isPresent() ? RoundtableState.HELD : RoundtableState.CALLED;
  }

  /** Whether it can be held: it was neither cancelled nor are its results public. */
  public boolean isOpen() {
    return state() == RoundtableState.CALLED || state() == RoundtableState.HELD;
  }

  /** Whether nothing of it happened yet, as far as is public. */
  public boolean isComing() {
    return state() == RoundtableState.CALLED && !roundtable().date().isBefore(today);
  }

  /** Whether places can be taken now. */
  public boolean isRegistrationOpen() {
    return roundtable().registration() == RegistrationMode.ASKED && isComing();
  }

  /** Finds a preliminary commitment by its number. */
  public Optional<StatedFact<PreliminaryCommitment>> findPreliminary(int number) {
    return preliminaries.stream().filter(it -> it.number() == number).findFirst();
  }
}
