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
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import tequio.ledger.history.Envelopes;
import tequio.ledger.history.Erased;
import tequio.plan.asof.Extent;

/**
 * Files that were made lately, on the disk: whoever asks for the same gets the same, and two who
 * ask at once wait for one making. What is asked least goes first when the shelf is full.
 */
@Component
public class Shelf implements DisposableBean {

  private static final long KILOBYTES = 1 << 20;

  /** What a file is of. A day that is over never changes; now changes with the record and hours. */
  private record Label(
      String dataset, Format format, Extent extent, Optional<LocalDate> cut, String state) {}

  private final MakeFile making;
  private final FirstMeasures measures;
  private final Envelopes record;
  private final Path folder;
  private final Cache<Label, Kept> files =
      Caffeine.newBuilder()
          .maximumWeight(KILOBYTES)
          .expireAfterWrite(Duration.ofDays(1))
          .weigher((Label label, Kept kept) -> kilobytes(kept))
          .evictionListener(
              (@Nullable Label label, @Nullable Kept kept, RemovalCause why) -> gone(kept))
          .build();

  Shelf(MakeFile making, FirstMeasures measures, Envelopes record) throws IOException {
    this.making = making;
    this.measures = measures;
    this.record = record;
    this.folder = Files.createTempDirectory("tequio-datos");
  }

  /** The file, made now where it does not lie here yet. */
  public Kept get(Asked asked) {
    var kept = files.get(label(asked), label -> make(asked));
    if (Files.exists(kept.path())) {
      return kept;
    }
    files.invalidate(label(asked));
    return files.get(label(asked), label -> make(asked));
  }

  /** What the law has erased leaves every file that was made before. */
  @TransactionalEventListener
  void erased(Erased erased) {
    files.asMap().values().forEach(Shelf::gone);
    files.invalidateAll();
  }

  private Label label(Asked asked) {
    var state =
        asked.asOf().cut().isPresent()
            ? ""
            : record.count() + "@" + asked.asOf().now().truncatedTo(ChronoUnit.HOURS);
    return new Label(
        asked.dataset().name(), asked.format(), asked.extent(), asked.asOf().cut(), state);
  }

  private Kept make(Asked asked) {
    try {
      var path =
          Files.createTempFile(folder, asked.dataset().name(), "." + asked.format().ending());
      var measure = making.make(asked, path);
      if (asked.isKept()) {
        measures.keep(asked, measure);
      }
      return new Kept(path, asked.format().isPlain(), measure);
    } catch (IOException full) {
      throw new UncheckedIOException(full);
    }
  }

  private static int kilobytes(Kept kept) {
    return (int) Math.min(1 + kept.path().toFile().length() / 1024, Integer.MAX_VALUE);
  }

  private static void gone(@Nullable Kept kept) {
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
      left.forEach(Shelf::delete);
    }
    delete(folder);
  }
}
