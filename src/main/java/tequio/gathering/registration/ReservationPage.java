package tequio.gathering.registration;

import java.time.ZoneId;
import tequio.gathering.act.GatheringRecord;
import tequio.kernel.Page;
import tequio.territory.Government;

/**
 * A place that somebody took, and how it is given back.
 *
 * @param held whether the ticket holds a place
 */
public record ReservationPage(
    Government government, GatheringRecord its, String ticket, boolean held) implements Page {

  @Override
  public ZoneId zone() {
    return government.zone();
  }

  public String path() {
    return government.path() + "/eventos/" + its.document().code();
  }
}
