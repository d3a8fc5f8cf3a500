package tequio.search.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tequio.publishing.kind.DocumentKind;
import tequio.publishing.kind.KindRegistry;
import tequio.publishing.kind.PublicKind;

/** Kinds of search documents in the order of their filter. */
@Component
public class EntryKinds {

  private final List<SearchDocumentKind> all;

  EntryKinds(KindRegistry kinds) {
    var found =
        new ArrayList<>(
            List.of(
                SearchDocumentKind.PLACE,
                SearchDocumentKind.PLAN,
                SearchDocumentKind.COMMITMENT,
                SearchDocumentKind.ACTIVITY,
                SearchDocumentKind.OFFICE,
                SearchDocumentKind.ORGANISATION));
    kinds.documents().stream()
        .filter(PublicKind::isStoredHere)
        .map(EntryKinds::of)
        .forEach(found::add);
    all = List.copyOf(found);
  }

  /** Returns the search kind of a kind of document. */
  public static SearchDocumentKind of(DocumentKind<?> kind) {
    return new SearchDocumentKind(
        kind.code(),
        kind.address().segment().replace('/', '-'),
        SearchDocumentKind.Form.DOCUMENT,
        kind.nameKey(),
        kind.pluralKey());
  }

  public List<SearchDocumentKind> list() {
    return all;
  }

  /** Stored words of the kinds that have rows; governments have none. */
  public List<String> words() {
    return all.stream()
        .filter(it -> !it.equals(SearchDocumentKind.PLACE))
        .map(SearchDocumentKind::word)
        .toList();
  }

  public Optional<SearchDocumentKind> find(String address) {
    return all.stream().filter(it -> it.address().equals(address)).findFirst();
  }

  /**
   * Returns the kind of a stored word.
   *
   * @throws java.util.NoSuchElementException if there is none
   */
  public SearchDocumentKind get(String word) {
    return all.stream().filter(it -> it.word().equals(word)).findFirst().orElseThrow();
  }
}
