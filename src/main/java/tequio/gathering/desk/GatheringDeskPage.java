package tequio.gathering.desk;

import java.util.List;
import tequio.gathering.act.GatheringRecord;
import tequio.kernel.Page;
import tequio.territory.Government;

/**
 * The gatherings of a government, for whoever works on them.
 *
 * @param editable whether whoever looks may call one
 */
public record GatheringDeskPage(
    Government government, List<GatheringRecord> gatherings, boolean editable) implements Page {

  /** Those that it called. */
  public List<GatheringRecord> own() {
    return gatherings.stream().filter(it -> it.isOf(government.key())).toList();
  }

  /** Those to which its state calls it. */
  public List<GatheringRecord> byState() {
    return gatherings.stream().filter(it -> !it.isOf(government.key())).toList();
  }

  public String path() {
    return GatheringDesk.path(government.key());
  }

  /** Where another one is begun, as any document. */
  public String beginPath() {
    return "/trabajo/%s/documentos/gathering/nuevo".formatted(government.key());
  }
}
