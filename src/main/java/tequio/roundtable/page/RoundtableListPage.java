package tequio.roundtable.page;

import java.time.ZoneId;
import java.util.List;
import tequio.kernel.Page;
import tequio.roundtable.record.RoundtableRecord;
import tequio.territory.Government;
import tequio.web.GovernmentHeader;
import tequio.web.component.PageDownloads;

/** The working tables of a government. */
public record RoundtableListPage(
    Government government, List<RoundtableRecord> roundtables, GovernmentHeader place)
    implements Page {

  public RoundtableListPage {
    roundtables = List.copyOf(roundtables);
  }

  @Override
  public ZoneId zone() {
    return government.zone();
  }

  /** Those that are still to come, the nearest first. */
  public List<RoundtableRecord> coming() {
    return roundtables.stream().filter(RoundtableRecord::isComing).toList().reversed();
  }

  /** All others, the latest first. */
  public List<RoundtableRecord> past() {
    return roundtables.stream().filter(it -> !it.isComing()).toList();
  }

  /** People in all of them that were counted. */
  public int people() {
    return roundtables.stream()
        .flatMap(it -> it.attendance().stream())
        .mapToInt(it -> it.people())
        .sum();
  }

  public PageDownloads data() {
    return RoundtablePage.data(government);
  }
}
