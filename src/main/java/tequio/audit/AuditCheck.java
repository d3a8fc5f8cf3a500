package tequio.audit;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tequio.ledger.history.RecordReader;

/** Recomputes the hash chain of the audit log and compares it with every published head. */
@Component
public class AuditCheck {

  /** Faults of the chain. */
  public enum Fault {
    /** The hash of an entry does not match its content. */
    CHANGED,
    /** An entry does not follow the one before: entries were removed, inserted or moved. */
    BROKEN,
    /** An entry differs from a published head, or the entry of a published head is missing. */
    NOT_AS_SEALED
  }

  private final AuditEntries notes;
  private final RecordReader history;

  AuditCheck(AuditEntries notes, RecordReader history) {
    this.notes = notes;
    this.history = history;
  }

  /**
   * Reads the whole chain and passes each fault with the number of its entry to {@code told}.
   *
   * @return the number of entries read
   */
  @Transactional(readOnly = true)
  @CanIgnoreReturnValue
  public long check(BiConsumer<Fault, Long> told) {
    var walk = new Walk(sealed(), told);
    notes.each(walk::take);
    walk.sealed.keySet().forEach(left -> told.accept(Fault.NOT_AS_SEALED, left));
    return walk.read;
  }

  private Map<Long, String> sealed() {
    var heads = new HashMap<Long, String>();
    for (var entry : history.list(AuditHead.SUBJECT)) {
      history
          .read(entry, AuditHead.Sealed.class)
          .ifPresent(head -> heads.put(head.entries(), head.sum()));
    }
    return heads;
  }

  /** State of one pass over all entries. */
  private static final class Walk {

    private final Map<Long, String> sealed;
    private final BiConsumer<Fault, Long> told;
    private String previous = AuditEntry.BEGINNING;
    private long last;
    private long read;

    Walk(Map<Long, String> sealed, BiConsumer<Fault, Long> told) {
      this.sealed = sealed;
      this.told = told;
    }

    void take(AuditEntry note) {
      read++;
      if (!note.sum().equals(note.rightSum())) {
        told.accept(Fault.CHANGED, note.seq());
      }
      if (note.seq() != last + 1 || !note.previous().equals(previous)) {
        told.accept(Fault.BROKEN, note.seq());
      }
      var head = sealed.remove(note.seq());
      if (head != null && !head.equals(note.sum())) {
        told.accept(Fault.NOT_AS_SEALED, note.seq());
      }
      last = note.seq();
      previous = note.sum();
    }
  }
}
