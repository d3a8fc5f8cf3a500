package tequio.data.file;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.RemovalCause;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import tequio.data.scope.DatasetScope;
import tequio.ledger.history.EntryErased;
import tequio.ledger.history.Envelopes;

/**
 * Disk cache of dataset files: simultaneous requests share one file, and the least used is evicted
 * when the cache is full.
 */
@Component
public class DatasetFileCache implements DisposableBean {

  private static final Logger LOG = LoggerFactory.getLogger(DatasetFileCache.class);

  private static final long KILOBYTES = 1 << 20;

  /** Maximum number of files written at once, each with a database connection. */
  private static final int AT_ONCE = 2;

  /**
   * Key of a file. Files of past days never change; {@code state} of a current one changes with the
   * record and every hour.
   */
  private record Label(
      String dataset, Format format, DatasetScope extent, Optional<LocalDate> cut, String state) {}

  private final DatasetFileWriter making;
  private final SnapshotChecksums measures;
  private final Envelopes record;
  private final Path folder;
  private final Semaphore atOnce = new Semaphore(AT_ONCE);
  private final Cache<Label, CachedFile> files =
      Caffeine.newBuilder()
          .maximumWeight(KILOBYTES)
          .expireAfterWrite(Duration.ofDays(1))
          .weigher((Label label, CachedFile kept) -> kilobytes(kept))
          .evictionListener(
              (@Nullable Label label, @Nullable CachedFile kept, RemovalCause why) -> gone(kept))
          .build();

  DatasetFileCache(DatasetFileWriter making, SnapshotChecksums measures, Envelopes record)
      throws IOException {
    this.making = making;
    this.measures = measures;
    this.record = record;
    this.folder = Files.createTempDirectory("tequio-datos");
  }

  /** Returns the file; if it is not cached, writing it begins and it can be read meanwhile. */
  public CachedFile get(FileRequest asked) {
    var label = label(asked);
    var kept = files.get(label, it -> make(label, asked));
    if (Files.exists(kept.path()) && !kept.failed()) {
      return kept;
    }
    files.invalidate(label);
    return files.get(label, it -> make(label, asked));
  }

  /** Returns the measures of the file if it is cached and complete. */
  public Optional<FileStats> find(FileRequest asked) {
    return Optional.ofNullable(files.getIfPresent(label(asked)))
        .filter(it -> !it.failed())
        .flatMap(it -> it.measure(Duration.ZERO));
  }

  /** Deletes all files after an erasure, since they may contain the erased content. */
  @TransactionalEventListener
  void erased(EntryErased erased) {
    files.asMap().values().forEach(DatasetFileCache::gone);
    files.invalidateAll();
  }

  private Label label(FileRequest asked) {
    var state =
        asked.asOf().cut().isPresent()
            ? ""
            : record.count() + "@" + asked.asOf().now().truncatedTo(ChronoUnit.HOURS);
    return new Label(
        asked.dataset().name(), asked.format(), asked.extent(), asked.asOf().cut(), state);
  }

  /**
   * Writes the file: within the caller's transaction if there is one, else in a thread of its own.
   */
  private CachedFile make(Label label, FileRequest asked) {
    try {
      var path =
          Files.createTempFile(folder, asked.dataset().name(), "." + asked.format().ending());
      var kept = new CachedFile(path, asked.format().isPlain());
      if (TransactionSynchronizationManager.isActualTransactionActive()) {
        fill(kept, asked);
      } else {
        Thread.ofVirtual().name("data").start(() -> fillBeside(label, kept, asked));
      }
      return kept;
    } catch (IOException full) {
      throw new UncheckedIOException(full);
    }
  }

  /** Writes the file and then has the cache weigh it again. */
  private void fillBeside(Label label, CachedFile kept, FileRequest asked) {
    atOnce.acquireUninterruptibly();
    try {
      fill(kept, asked);
    } finally {
      atOnce.release();
    }
    files.asMap().computeIfPresent(label, (it, same) -> same);
  }

  private void fill(CachedFile kept, FileRequest asked) {
    try {
      var measure = making.make(asked, kept.path());
      if (asked.isKept()) {
        measures.keep(asked, measure);
      }
      kept.finish(measure);
    } catch (IOException | RuntimeException failed) {
      LOG.error("{} was not made", asked.name(), failed);
      kept.fail(failed);
    }
  }

  private static int kilobytes(CachedFile kept) {
    return (int) Math.min(1 + kept.path().toFile().length() / 1024, Integer.MAX_VALUE);
  }

  private static void gone(@Nullable CachedFile kept) {
    if (kept != null) {
      delete(kept.path());
    }
  }

  private static void delete(Path path) {
    try {
      Files.deleteIfExists(path);
    } catch (IOException stays) {
      path.toFile().deleteOnExit();
    }
  }

  @Override
  public void destroy() throws IOException {
    try (var left = Files.list(folder)) {
      left.forEach(DatasetFileCache::delete);
    }
    delete(folder);
  }
}
