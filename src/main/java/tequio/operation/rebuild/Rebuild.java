package tequio.operation.rebuild;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;
import tequio.cache.CacheInvalidationPublisher;
import tequio.ledger.history.Entry;
import tequio.ledger.history.Projection;
import tequio.ledger.history.RecordReader;
import tequio.settings.StartupException;

/**
 * Empties every derived table and fills it again from the bodies of the record, in one transaction
 * of the tables' owner. Readers see the old rows until the end, publishing waits, and an
 * interruption leaves the old rows.
 */
@Component
public class Rebuild {

  private static final long LINE_EACH = 1_000;

  private final List<Projection> derived;
  private final RecordReader history;
  private final DerivedTables tables;
  private final CacheInvalidationPublisher announcement;

  Rebuild(
      List<Projection> derived,
      RecordReader history,
      DerivedTables tables,
      CacheInvalidationPublisher announcement) {
    this.derived = derived;
    this.history = history;
    this.tables = tables;
    this.announcement = announcement;
  }

  /**
   * Rebuilds everything and returns the number of entries read.
   *
   * @param line receives progress messages
   */
  @Transactional
  @CanIgnoreReturnValue
  public long run(Consumer<String> line) {
    var all = names();
    line.accept(StartupException.sentence("operation.rebuild.begun", all.size()));
    var lifted = tables.empty(all);
    long read = 0;
    for (Projection each : derived) {
      for (String kind : each.kinds()) {
        read += derive(each, kind, line);
      }
    }
    derived.forEach(Projection::finish);
    line.accept(StartupException.sentence("operation.rebuild.checking"));
    tables.protect(lifted);
    announcement.everything();
    return read;
  }

  /** Returns the tables whose rows differ from a rebuild, which is rolled back. */
  @Transactional
  public List<String> check(Consumer<String> line) {
    TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
    var before = tables.sums(names());
    run(line);
    var after = tables.sums(names());
    return names().stream()
        .filter(table -> !Objects.equals(before.get(table), after.get(table)))
        .toList();
  }

  private List<String> names() {
    return derived.stream().flatMap(each -> each.tables().stream()).toList();
  }

  private long derive(Projection each, String kind, Consumer<String> line) {
    long of = history.count(kind);
    var read = new AtomicLong();
    var erased = new AtomicLong();
    history.each(
        kind,
        entry -> {
          each.derive(entry);
          count(entry, erased);
          if (read.incrementAndGet() % LINE_EACH == 0) {
            line.accept(StartupException.sentence("operation.rebuild.kind", kind, read.get(), of));
          }
        });
    line.accept(StartupException.sentence("operation.rebuild.kind", kind, read.get(), of));
    if (erased.get() > 0) {
      line.accept(StartupException.sentence("operation.rebuild.erased", erased.get()));
    }
    return read.get();
  }

  private static void count(Entry entry, AtomicLong erased) {
    if (entry.isErased()) {
      erased.incrementAndGet();
    }
  }
}
