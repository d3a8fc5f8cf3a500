package tequio.data.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import tequio.data.dataset.Dataset;
import tequio.data.file.FileStats;
import tequio.kernel.Page;

/**
 * Table of the datasets of this installation.
 *
 * @param measured the day of the rows and sizes shown; empty until a day is over and measured
 */
public record DataPage(List<Row> rows, Optional<LocalDate> measured) implements Page {

  /** Dataset with the measures of its CSV, if known. */
  public record Row(Dataset<?> dataset, Optional<FileStats> csv) {}
}
