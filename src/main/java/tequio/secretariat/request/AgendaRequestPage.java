package tequio.secretariat.request;

import tequio.kernel.Page;
import tequio.secretariat.record.MeetingRecord;
import tequio.territory.Government;

/**
 * Form by which anybody asks for an item of a public session.
 *
 * @param words what was typed
 * @param by what was typed
 * @param sent whether a request was just sent
 */
public record AgendaRequestPage(
    Government government, MeetingRecord its, String words, String by, boolean sent, String problem)
    implements Page {

  @Override
  public java.time.ZoneId zone() {
    return government.zone();
  }

  @Override
  public int status() {
    return problem.isEmpty() ? 200 : 422;
  }

  public boolean isReceiving() {
    return AgendaRequestActs.isReceiving(its);
  }

  public String meetingPath() {
    return government.path() + "/secretariado/sesiones/" + its.document().code();
  }
}
