package tequio.archive.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tequio.archive.entry.ArchiveEntry;
import tequio.archive.entry.ArchiveItem;
import tequio.archive.entry.ExerciseSteps.MissingProduct;
import tequio.kernel.Page;
import tequio.territory.Government;
import tequio.web.GovernmentHeader;
import tequio.web.component.PageDownloads;

/**
 * The archive of a government, some entries at a time.
 *
 * @param all every entry
 * @param found number of those that the filter accepts
 * @param shown those of this part
 * @param part which of the parts is read, from 1
 */
public record ArchivePage(
    Government government,
    List<ArchiveItem> all,
    int found,
    List<ArchiveEntry> shown,
    List<MissingProduct> missing,
    ArchiveFilter filter,
    int part,
    GovernmentHeader place)
    implements Page {

  /** Entries on one page. */
  static final int PART = 50;

  @Override
  public ZoneId zone() {
    return government.zone();
  }

  public String path() {
    return government.path() + "/documentos";
  }

  /** Those of a part, from 1. */
  static <T> List<T> part(List<T> found, int part) {
    return found.stream().skip((part - 1L) * PART).limit(PART).toList();
  }

  public int parts() {
    return Math.max(1, (found + PART - 1) / PART);
  }

  /** The address of a part with the same filter. */
  public String path(int which) {
    return path()
        + "?q=%s&tipo=%s&anio=%s&paso=%s&parte=%d"
            .formatted(
                URLEncoder.encode(filter.words(), UTF_8),
                URLEncoder.encode(filter.type(), UTF_8),
                URLEncoder.encode(filter.year(), UTF_8),
                URLEncoder.encode(filter.step(), UTF_8),
                which);
  }

  /** The types there are, each with the key of its words. */
  public Map<String, String> types() {
    var types = new TreeMap<String, String>();
    all.forEach(it -> types.put(it.type(), it.typeKey()));
    return types;
  }

  public List<String> years() {
    return all.stream()
        .map(it -> String.valueOf(it.year()))
        .distinct()
        .sorted(Comparator.reverseOrder())
        .toList();
  }

  public List<String> steps() {
    return all.stream().flatMap(it -> it.step().stream()).distinct().sorted().toList();
  }

  public PageDownloads data() {
    return PageDownloads.of(government.path(), "documentos-del-archivo");
  }
}
