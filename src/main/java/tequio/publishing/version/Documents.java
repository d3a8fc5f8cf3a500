package tequio.publishing.version;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import tequio.kernel.GovernmentKey;
import tequio.kernel.SubjectReference;
import tequio.publishing.kind.DocumentKind;

/** Published documents of every kind. Versions whose words were erased are left out. */
public interface Documents {

  /** The newest version. */
  <C extends Record> Optional<DocumentVersion<C>> find(
      DocumentKind<C> kind, SubjectReference document);

  /** Every version, newest first. */
  <C extends Record> List<DocumentVersion<C>> versions(
      DocumentKind<C> kind, SubjectReference document);

  /** The newest version of each document that a government has or shows, its own first. */
  <C extends Record> List<DocumentVersion<C>> list(DocumentKind<C> kind, GovernmentKey government);

  /** Every document of a kind, of all governments. */
  List<SubjectReference> listAll(DocumentKind<?> kind);

  /** Which documents of these kinds there are below keys that begin so, with their last change. */
  List<Change> changes(String keys);

  /** Those of these states, or of the federation, in which somebody published a document. */
  List<GovernmentKey> listStates(List<GovernmentKey> among);

  /** A number that no document of this kind and government has. */
  int nextNumber(DocumentKind<?> kind, GovernmentKey government);

  /**
   * Walks the version of each document that was the newest before a moment, by government and code;
   * only a few are held at a time, in the caller's transaction.
   */
  <C extends Record> void each(
      DocumentKind<C> kind, Keys keys, Instant until, Consumer<DocumentVersion<C>> walker);

  /** When the first version of any of them was recorded. */
  Optional<Instant> first();

  /** A document and when its newest version was recorded. */
  record Change(SubjectReference document, Instant recorded) {}

  /**
   * Governments by their keys.
   *
   * @param prefix what they begin with; all of them where it is empty
   * @param from the first of them; all where it is empty
   * @param beyond the first that no longer counts
   */
  record Keys(String prefix, String from, Optional<String> beyond) {

    /** Of all governments. */
    public static final Keys ALL = new Keys("", "", Optional.empty());

    /** Behind every key: keys are digits. */
    public static final String LAST = "z";
  }
}
