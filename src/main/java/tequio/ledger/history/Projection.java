package tequio.ledger.history;

import java.util.List;

/** Data derived from the public record alone, which can always be rebuilt. */
public interface Projection {

  /** Kinds of entries it reads, in the order in which it needs them. */
  List<String> kinds();

  /** Its tables, each before the tables it refers to. Every row in them comes from an entry. */
  List<String> tables();

  /** Writes what the entry published; if its body was erased, that there was one. */
  void derive(Entry entry);

  /** Called after the last entry: derives what depends on these tables rather than on entries. */
  default void finish() {}
}
