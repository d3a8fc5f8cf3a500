package tequio.roundtable.desk;

import java.util.List;
import tequio.kernel.Page;
import tequio.roundtable.record.RoundtableRecord;
import tequio.territory.Government;

/**
 * The working tables of a government, for whoever works on them.
 *
 * @param editable whether whoever looks may call one
 */
public record RoundtableDeskPage(
    Government government, List<RoundtableRecord> roundtables, boolean editable) implements Page {

  public RoundtableDeskPage {
    roundtables = List.copyOf(roundtables);
  }

  public String path() {
    return RoundtableDesk.path(government.key());
  }

  /** Where another one is begun, as any document. */
  public String beginPath() {
    return "/trabajo/%s/documentos/roundtable/nuevo".formatted(government.key());
  }
}
