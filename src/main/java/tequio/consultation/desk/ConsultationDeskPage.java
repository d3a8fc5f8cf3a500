package tequio.consultation.desk;

import java.util.List;
import tequio.consultation.act.ConsultationRecord;
import tequio.kernel.Page;
import tequio.territory.Government;

/**
 * The consultations of a government, for whoever works on them.
 *
 * @param editable whether whoever looks may convene one
 */
public record ConsultationDeskPage(
    Government government, List<ConsultationRecord> consultations, boolean editable)
    implements Page {

  public ConsultationDeskPage {
    consultations = List.copyOf(consultations);
  }

  public String path() {
    return ConsultationDesk.path(government.key());
  }

  /** Where another one is begun, as any document. */
  public String beginPath() {
    return "/trabajo/%s/documentos/consultation/nuevo".formatted(government.key());
  }
}
