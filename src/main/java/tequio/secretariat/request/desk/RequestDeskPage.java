package tequio.secretariat.request.desk;

import java.util.List;
import tequio.kernel.Page;
import tequio.secretariat.record.MeetingRecord;
import tequio.secretariat.request.PendingAgendaRequest;
import tequio.territory.Government;
import tequio.web.Link;
import tequio.web.Texts;

/**
 * Requests for a session that wait for an answer.
 *
 * @param editable whether whoever looks may answer
 */
public record RequestDeskPage(
    Government government, MeetingRecord its, List<PendingAgendaRequest> requests, boolean editable)
    implements Page {

  public RequestDeskPage {
    requests = List.copyOf(requests);
  }

  @Override
  public java.time.ZoneId zone() {
    return government.zone();
  }

  public String meetingPath() {
    return "/trabajo/%s/secretariado/sesiones/%s"
        .formatted(government.key(), its.document().code());
  }

  public List<Link> crumbs(Texts t) {
    return List.of(
        new Link(government.shortName(), "/trabajo/" + government.key()),
        new Link(its.meeting().title().words(), meetingPath()));
  }
}
