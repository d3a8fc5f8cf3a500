package tequio.secretariat.minutes.page;

import java.time.ZoneId;
import java.util.List;
import tequio.kernel.Page;
import tequio.secretariat.minutes.MinutesRecord;
import tequio.territory.Government;
import tequio.web.GovernmentHeader;
import tequio.web.component.PageDownloads;

/** The minutes of a secretariat. */
public record MinutesListPage(
    Government government, List<MinutesRecord> minutes, GovernmentHeader place) implements Page {

  public MinutesListPage {
    minutes = List.copyOf(minutes);
  }

  @Override
  public ZoneId zone() {
    return government.zone();
  }

  public PageDownloads data() {
    return PageDownloads.of(government.path(), "actas-del-secretariado");
  }
}
