package tequio.ledger.history;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import tequio.kernel.GovernmentKey;
import tequio.kernel.SubjectReference;
import tools.jackson.databind.JsonNode;

/** Reads the public record in its order, erased entries included. */
public interface RecordReader {

  /** One entry, by its government's number for it. */
  Optional<Entry> find(GovernmentKey government, long seq);

  /** Every version of a subject, oldest first. */
  List<Entry> list(SubjectReference subject);

  /** Entries of a government behind one of its numbers, in their order. */
  List<Entry> list(GovernmentKey government, long after, int most);

  /** Every entry of a kind, each government's in its order, one at a time; in a transaction. */
  void each(String kind, Consumer<Entry> take);

  /** Every entry in the order of the installation's log, those without a place last. */
  void each(Consumer<Entry> take);

  /** How many entries of a kind there are. */
  long count(String kind);

  /** The body as a record of today, whatever its age; empty where it was erased. */
  <T> Optional<T> read(Entry entry, Class<T> type);

  /** A body of any form of its kind, in the form of today. */
  JsonNode upgrade(String kind, int form, String body);

  /** The form in which bodies of this kind are written today. */
  int form(String kind);

  /** Erases the body of an entry and records that, in the transaction that calls it. */
  void erase(Erasure erasure);
}
