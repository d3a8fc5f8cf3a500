package tequio.archive.entry;

import java.util.List;
import java.util.function.Function;

/**
 * The archive of a government.
 *
 * @param items everything, the latest first
 * @param reader reads the words of some of it, in the same order
 */
public record Archive(
    List<ArchiveItem> items, Function<List<ArchiveItem>, List<ArchiveEntry>> reader) {

  public List<ArchiveEntry> read(List<ArchiveItem> some) {
    return reader.apply(some);
  }
}
