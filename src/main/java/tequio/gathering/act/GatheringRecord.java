package tequio.gathering.act;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import tequio.gathering.attendance.AttendanceCount;
import tequio.gathering.content.Dissemination;
import tequio.gathering.content.Gathering;
import tequio.gathering.content.GatheringCancellation;
import tequio.gathering.content.GatheringReport;
import tequio.gathering.content.GatheringState;
import tequio.gathering.content.RegistrationMode;
import tequio.kernel.GovernmentKey;
import tequio.kernel.SubjectReference;
import tequio.publishing.version.DocumentVersion;

/**
 * A gathering with what was stated about it.
 *
 * @param path of its public page
 * @param today in the zone of its government
 */
public record GatheringRecord(
    DocumentVersion<Gathering> version,
    Optional<AttendanceCount> attendance,
    Optional<GatheringReport> report,
    Optional<GatheringCancellation> cancellation,
    List<Dissemination> dissemination,
    String path,
    LocalDate today) {

  public SubjectReference document() {
    return version.document();
  }

  public Gathering gathering() {
    return version.content();
  }

  /** Whether it is of this government, and not only shown on its pages. */
  public boolean isOf(GovernmentKey government) {
    return document().government().equals(government);
  }

  public GatheringState state() {
    if (cancellation.isPresent()) {
      return GatheringState.CANCELLED;
    }
    if (report.isPresent()) {
      return GatheringState.REPORTED;
    }
    return attendance.isPresent() ? GatheringState.HELD : GatheringState.ANNOUNCED;
  }

  /** Whether it was cancelled or its report is public. */
  public boolean isOver() {
    return state() == GatheringState.CANCELLED || state() == GatheringState.REPORTED;
  }

  /** Its day is over, and nobody said yet who came. */
  public boolean isUncounted() {
    return state() == GatheringState.ANNOUNCED && gathering().date().isBefore(today);
  }

  /** Whether places can be taken now. */
  public boolean isRegistrationOpen() {
    return gathering().registration() == RegistrationMode.ASKED
        && state() == GatheringState.ANNOUNCED
        && !gathering().date().isBefore(today);
  }
}
