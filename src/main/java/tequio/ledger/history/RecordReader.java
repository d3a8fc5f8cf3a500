package tequio.ledger.history;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import tequio.kernel.GovernmentKey;
import tequio.kernel.SubjectReference;
import tools.jackson.databind.JsonNode;

/** Reads the public record in its order, erased entries included. */
public interface RecordReader {

  /** Finds an entry by government and number. */
  Optional<Entry> find(GovernmentKey government, long seq);

  /** Returns every version of a subject, oldest first. */
  List<Entry> list(SubjectReference subject);

  /** Returns the entries of a government after a number, in their order. */
  List<Entry> list(GovernmentKey government, long after, int most);

  /**
   * Walks every entry of a kind by government and number, with a cursor in the caller's
   * transaction.
   */
  void each(String kind, Consumer<Entry> take);

  /** Walks every entry in the order of the log; entries without an index come last. */
  void each(Consumer<Entry> take);

  /** Returns the number of entries of a kind. */
  long count(String kind);

  /** Reads the body, whatever its version, as the current record; empty if it was erased. */
  <T> Optional<T> read(Entry entry, Class<T> type);

  /**
   * Converts a body to the current schema version.
   *
   * @param form schema version of the body
   */
  JsonNode upgrade(String kind, int form, String body);

  /** Returns the current schema version of a kind. */
  int form(String kind);

  /** Erases the body of an entry and records the erasure, in the caller's transaction. */
  void erase(Erasure erasure);
}
