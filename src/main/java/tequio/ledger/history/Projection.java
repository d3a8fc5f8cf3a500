package tequio.ledger.history;

import java.util.List;

/** Data derived from the public record alone, which can always be rebuilt. */
public interface Projection {

  /** The kinds of entries it reads, in the order in which it must read them. */
  List<String> kinds();

  /** Its tables, each behind those that refer to it. Every row in them comes from an entry. */
  List<String> tables();

  /** Writes what the entry made public; where its body was erased, that there was one. */
  void derive(Entry entry);

  /** When every entry was read: what is made of these tables rather than of entries. */
  default void finish() {}
}
