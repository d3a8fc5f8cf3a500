package tequio.data.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import tequio.data.dataset.Dataset;
import tequio.data.file.FileStats;
import tequio.kernel.Page;

/**
 * One dataset: its files at a cut-off day and the dictionary of its columns.
 *
 * @param now measures of its current CSV, if it is cached
 * @param cuts the ends of months and the last completed day, newest first
 * @param first the day of the first entry
 */
public record DatasetPage(
    Dataset<?> dataset,
    LocalDate today,
    Optional<FileStats> now,
    List<Cut> cuts,
    Optional<LocalDate> first)
    implements Page {

  /** CSV of a past day; its measures are empty until the snapshot job has run. */
  public record Cut(LocalDate day, Optional<FileStats> csv) {}

  /**
   * Returns the newest measured file of a past day, which is the one to cite because it never
   * changes.
   */
  public Optional<Cut> cited() {
    return cuts.stream().filter(it -> it.csv().isPresent()).findFirst();
  }

  public String path() {
    return "/datos/" + dataset.name();
  }
}
