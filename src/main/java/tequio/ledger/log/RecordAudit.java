package tequio.ledger.log;

import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tequio.kernel.SubjectReference;
import tequio.ledger.history.Entry;
import tequio.ledger.history.RecordReader;
import tequio.ledger.tree.Tile;
import tequio.ledger.tree.TileBundle;

/**
 * Compares the record in the database with the published log, entry by entry, and each body with
 * its hash.
 */
@Component
public class RecordAudit {

  private final RecordReader history;

  RecordAudit(RecordReader history) {
    this.history = history;
  }

  /** Kinds of faults. */
  public enum Fault {
    /** The body does not have the recorded hash. */
    BODY,
    /** The body is missing without an erasure. */
    UNEXPLAINED_GAP,
    /** The entry differs from the published one with its index. */
    ENTRY,
    /** The log has entries that the database does not have. */
    MISSING
  }

  /**
   * Reports each fault with its place.
   *
   * @param signed size of the log, verified before
   * @return entries with a time before that of an earlier one, which is no fault
   */
  @Transactional(readOnly = true)
  public EntryTimes check(LogSource log, long signed, BiConsumer<Fault, String> told) {
    var walk = new Walk(log, signed, told);
    history.each(walk::take);
    if (walk.next < signed) {
      told.accept(Fault.MISSING, String.valueOf(walk.next));
    }
    return walk.times;
  }

  /** Walks all entries in the order of the log. */
  private final class Walk {

    private final LogSource log;
    private final long signed;
    private final BiConsumer<Fault, String> told;
    private final EntryTimes times = new EntryTimes();
    private List<byte[]> bundle = List.of();
    private long bundleIndex = -1;
    private long next;

    Walk(LogSource log, long signed, BiConsumer<Fault, String> told) {
      this.log = log;
      this.signed = signed;
      this.told = told;
    }

    void take(Entry entry) {
      requireBody(entry);
      times.take(entry.envelope());
      if (entry.place().isEmpty()) {
        return;
      }
      long place = entry.place().getAsLong();
      if (place < signed && (place != next || !isPublished(entry, place))) {
        told.accept(Fault.ENTRY, name(entry));
      }
      next = place + 1;
    }

    private void requireBody(Entry entry) {
      var its = entry.envelope();
      if (entry.body().isEmpty()) {
        var why = new SubjectReference("erasure", its.government(), String.valueOf(its.seq()));
        if (history.list(why).isEmpty()) {
          told.accept(Fault.UNEXPLAINED_GAP, name(entry));
        }
      } else if (!entry.body().get().sha256().equals(its.sha256())) {
        told.accept(Fault.BODY, name(entry));
      }
    }

    private boolean isPublished(Entry entry, long place) {
      long index = place / Tile.FULL;
      if (index != bundleIndex) {
        bundle = TileBundle.read(log.get(Tile.in(signed, Tile.ENTRIES, index)));
        bundleIndex = index;
      }
      return Arrays.equals(bundle.get((int) (place % Tile.FULL)), entry.envelope().leafBytes());
    }
  }

  private static String name(Entry entry) {
    var its = entry.envelope();
    return its.subject() + " v" + its.version() + " (" + its.government() + "/" + its.seq() + ")";
  }
}
