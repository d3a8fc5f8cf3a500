package tequio.publishing.version;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import tequio.kernel.GovernmentKey;
import tequio.kernel.SubjectReference;
import tequio.publishing.kind.DocumentKind;

/** Published documents of every kind. Versions whose content was erased are left out. */
public interface Documents {

  /** Finds the newest version. */
  <C extends Record> Optional<DocumentVersion<C>> find(
      DocumentKind<C> kind, SubjectReference document);

  /** Finds the newest version by a code as it was typed in an address. */
  default <C extends Record> Optional<DocumentVersion<C>> find(
      DocumentKind<C> kind, GovernmentKey government, String code) {
    return kind.address().form().accepts(code)
        ? find(kind, kind.ref(government, code))
        : Optional.empty();
  }

  /** Returns every version, newest first. */
  <C extends Record> List<DocumentVersion<C>> versions(
      DocumentKind<C> kind, SubjectReference document);

  /** Returns the newest version of each document that a government has or shows, its own first. */
  <C extends Record> List<DocumentVersion<C>> list(DocumentKind<C> kind, GovernmentKey government);

  /** Returns the newest version of each of these documents of one government, in no order. */
  <C extends Record> List<DocumentVersion<C>> list(
      DocumentKind<C> kind, GovernmentKey government, Collection<String> codes);

  /**
   * Returns the newest version of each document of a government in which a component that is a word
   * is this one, in the order of their codes.
   */
  <C extends Record> List<DocumentVersion<C>> listWhere(
      DocumentKind<C> kind, GovernmentKey government, String component, String word);

  /** Returns all documents of a kind, of all governments. */
  List<SubjectReference> listAll(DocumentKind<?> kind);

  /**
   * Returns the documents of governments whose keys begin with {@code keys}, with their last
   * change.
   */
  List<Change> changes(String keys);

  /** Returns those of these states, or the federation, in which any document was published. */
  List<GovernmentKey> listStates(List<GovernmentKey> among);

  /** Returns the next number of a kind and government. */
  int nextNumber(DocumentKind<?> kind, GovernmentKey government);

  /**
   * Walks the newest version of each document recorded before {@code until}, by government and
   * code; fetches in batches within the caller's transaction.
   */
  <C extends Record> void each(
      DocumentKind<C> kind, Keys keys, Instant until, Consumer<DocumentVersion<C>> walker);

  /** Returns when the first version of all was recorded. */
  Optional<Instant> first();

  /** A document, and when its newest version was recorded. */
  record Change(SubjectReference document, Instant recorded) {}

  /**
   * Range of governments by key.
   *
   * @param prefix beginning of the keys; empty for all
   * @param from first key; empty for all
   * @param beyond key at which the range ends, exclusive
   */
  record Keys(String prefix, String from, Optional<String> beyond) {

    /** All governments. */
    public static final Keys ALL = new Keys("", "", Optional.empty());

    /** Behind every key: keys are digits. */
    public static final String LAST = "z";
  }
}
