package tequio.secretariat.meeting.page;

import java.time.ZoneId;
import java.util.List;
import tequio.kernel.Page;
import tequio.secretariat.record.MeetingLine;
import tequio.secretariat.summary.SummaryPage;
import tequio.territory.Government;
import tequio.web.GovernmentHeader;
import tequio.web.component.PageDownloads;

/**
 * The sessions of a secretariat.
 *
 * @param coming those that are still to come or being held, the nearest first; on the first page
 * @param past all others, the latest first
 */
public record MeetingListPage(
    Government government,
    List<MeetingLine> coming,
    SummaryPage<MeetingLine> past,
    GovernmentHeader place)
    implements Page {

  public MeetingListPage {
    coming = List.copyOf(coming);
  }

  @Override
  public ZoneId zone() {
    return government.zone();
  }

  public String path() {
    return government.path() + "/secretariado/sesiones";
  }

  public boolean isEmpty() {
    return coming.isEmpty() && past.rows().isEmpty() && past.number() == 1;
  }

  public PageDownloads data() {
    return PageDownloads.of(
        government.path(),
        "sesiones-del-secretariado",
        "asistencia-al-secretariado",
        "decisiones-del-secretariado");
  }
}
