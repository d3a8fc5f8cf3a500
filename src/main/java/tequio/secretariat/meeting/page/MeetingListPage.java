package tequio.secretariat.meeting.page;

import java.time.ZoneId;
import java.util.List;
import tequio.kernel.Page;
import tequio.secretariat.record.MeetingRecord;
import tequio.territory.Government;
import tequio.web.GovernmentHeader;
import tequio.web.component.PageDownloads;

/** The sessions of a secretariat. */
public record MeetingListPage(
    Government government, List<MeetingRecord> meetings, GovernmentHeader place) implements Page {

  public MeetingListPage {
    meetings = List.copyOf(meetings);
  }

  @Override
  public ZoneId zone() {
    return government.zone();
  }

  /** Those that are still to come, the nearest first. */
  public List<MeetingRecord> coming() {
    return meetings.stream().filter(MeetingRecord::isComing).toList().reversed();
  }

  /** All others, the latest first. */
  public List<MeetingRecord> past() {
    return meetings.stream().filter(it -> !it.isComing()).toList();
  }

  public PageDownloads data() {
    return PageDownloads.of(
        government.path(),
        "sesiones-del-secretariado",
        "asistencia-al-secretariado",
        "decisiones-del-secretariado");
  }
}
