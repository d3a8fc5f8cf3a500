package tequio.secretariat.session.desk;

import java.util.List;
import tequio.kernel.Page;
import tequio.secretariat.record.MeetingRecord;
import tequio.territory.Government;

/**
 * The sessions of a secretariat, for whoever works on them.
 *
 * @param editable whether whoever looks may call one
 */
public record MeetingDeskPage(Government government, List<MeetingRecord> meetings, boolean editable)
    implements Page {

  public MeetingDeskPage {
    meetings = List.copyOf(meetings);
  }

  public String path() {
    return SessionDesk.path(government.key());
  }

  /** Where another one is begun, as any document. */
  public String beginPath() {
    return "/trabajo/%s/documentos/meeting/nuevo".formatted(government.key());
  }
}
