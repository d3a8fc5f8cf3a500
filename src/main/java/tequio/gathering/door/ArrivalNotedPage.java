package tequio.gathering.door;

import java.time.ZoneId;
import java.util.Optional;
import tequio.gathering.attendance.AttendedSubject;
import tequio.gathering.attendance.SectorBalance;
import tequio.kernel.Page;

/**
 * Says that an arrival was noted, and who is there so far.
 *
 * @param withdrawal where whoever gave their name takes it back
 */
public record ArrivalNotedPage(
    AttendedSubject attended, SectorBalance balance, Optional<String> withdrawal) implements Page {

  @Override
  public ZoneId zone() {
    return attended.zone();
  }
}
