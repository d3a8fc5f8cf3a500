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
 * @param now what its CSV measures at this moment, where somebody asked for it lately
 * @param cuts the ends of months and the last day that is over, newest first
 * @param first the day of the first entry
 */
public record DatasetPage(
    Dataset<?> dataset,
    LocalDate today,
    Optional<FileStats> now,
    List<Cut> cuts,
    Optional<LocalDate> first)
    implements Page {

  /** The CSV of a day that is over; what is not measured yet will be within minutes. */
  public record Cut(LocalDate day, Optional<FileStats> csv) {}

  /** The newest file that never changes, which is the one to cite. */
  public Optional<Cut> cited() {
    return cuts.stream().filter(it -> it.csv().isPresent()).findFirst();
  }

  public String path() {
    return "/datos/" + dataset.name();
  }
}
