package tequio.secretariat.request.desk;

import java.util.List;
import tequio.kernel.Page;
import tequio.secretariat.entry.EntryForm;
import tequio.secretariat.record.MeetingRecord;
import tequio.secretariat.request.PendingAgendaRequest;
import tequio.territory.Government;
import tequio.web.Link;
import tequio.web.Texts;
import tequio.web.form.Form;

/**
 * Requests for a session that wait for an answer.
 *
 * @param form the form that was refused, if one was
 * @param editable whether whoever looks may answer
 */
public record RequestDeskPage(
    Government government,
    MeetingRecord its,
    List<PendingAgendaRequest> requests,
    Form form,
    boolean editable)
    implements Page {

  public RequestDeskPage {
    requests = List.copyOf(requests);
  }

  @Override
  public java.time.ZoneId zone() {
    return government.zone();
  }

  @Override
  public int status() {
    return form.isWrong() ? 422 : 200;
  }

  /** What was typed into a form that is no longer there, since somebody answered meanwhile. */
  public List<String> orphaned() {
    var which = EntryForm.which(form);
    boolean drawn = requests.stream().anyMatch(it -> which.equals("peticion-" + it.number()));
    return drawn ? List.of() : EntryForm.typed(form);
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
