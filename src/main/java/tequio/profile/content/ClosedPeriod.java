package tequio.profile.content;

import java.time.LocalDate;
import tequio.kernel.PartialDate;
import tequio.kernel.Text;

/** Period in which offices are closed. */
public record ClosedPeriod(Text name, PartialDate from, PartialDate until) {

  public boolean covers(LocalDate day) {
    return !day.isBefore(from.first()) && !day.isAfter(until.last());
  }
}
