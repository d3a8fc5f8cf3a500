package tequio.data.file;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import tequio.data.dataset.ColumnIntroductions;
import tequio.storage.DeterministicZip;

/** Writes dataset files to disk from one snapshot of the database, row by row. */
@Component
class DatasetFileWriter {

  private final TransactionTemplate snapshot;
  private final ColumnIntroductions columns;

  DatasetFileWriter(PlatformTransactionManager transactions, ColumnIntroductions columns) {
    this.columns = columns;
    snapshot = new TransactionTemplate(transactions);
    snapshot.setReadOnly(true);
    snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
  }

  /** Writes the file with the columns of its day. */
  FileStats make(FileRequest asked, Path to) throws IOException {
    var cut = asked.asOf().cut();
    return cut.isEmpty()
        ? write(asked, to)
        : write(asked.with(columns.asOf(asked.dataset(), cut.get())), to);
  }

  /** Writes to disk, so that slow downloads hold no database connection. */
  private FileStats write(FileRequest asked, Path to) throws IOException {
    if (asked.format().isPlain()) {
      try (var gzip = new GZIPOutputStream(Files.newOutputStream(to), 1 << 16)) {
        return measured(asked, gzip);
      }
    }
    var raw = Files.createTempFile(to.getParent(), "libro", ".tmp");
    try (var file = Files.newOutputStream(to)) {
      long rows = measured(asked, Files.newOutputStream(raw)).rows();
      var same = new CountingDigestStream(file);
      DeterministicZip.copy(raw, same);
      return same.measure(rows);
    } finally {
      Files.delete(raw);
    }
  }

  private FileStats measured(FileRequest asked, OutputStream to) throws IOException {
    var rows = new AtomicLong();
    var measuring = new CountingDigestStream(to);
    try (measuring;
        var writer = writer(asked, measuring)) {
      snapshot.executeWithoutResult(open ->
          asked
              .dataset()
              .each(
                  asked.extent(),
                  asked.asOf(),
                  cells -> {
                    rows.incrementAndGet();
                    write(writer, cells);
                  }));
    }
    return measuring.measure(rows.get());
  }

  private static RowWriter writer(FileRequest asked, OutputStream to) throws IOException {
    return switch (asked.format()) {
      case CSV -> new CsvWriter(to, asked.dataset().columns());
      case JSON -> new JsonWriter(to, asked.dataset(), asked.asOf().cut().map(LocalDate::toString));
      case XLSX -> new XlsxWriter(to, asked.dataset().columns());
    };
  }

  private static void write(RowWriter writer, List<@Nullable Object> cells) {
    try {
      writer.row(cells);
    } catch (IOException full) {
      throw new UncheckedIOException(full);
    }
  }
}
