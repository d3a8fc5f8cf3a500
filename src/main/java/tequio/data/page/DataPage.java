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
 * @param measured the day of which rows and sizes are told; none before the first day is over and
 *     measured
 */
public record DataPage(List<Row> rows, Optional<LocalDate> measured) implements Page {

  /** A dataset, and what its CSV measured where somebody did. */
  public record Row(Dataset<?> dataset, Optional<FileStats> csv) {}
}
