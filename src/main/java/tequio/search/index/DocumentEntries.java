package tequio.search.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tequio.kernel.GovernmentKey;
import tequio.kernel.SubjectReference;
import tequio.publishing.kind.DocumentKind;
import tequio.publishing.kind.KindRegistry;
import tequio.publishing.kind.PublicKind;
import tequio.publishing.version.DocumentVersion;
import tequio.publishing.version.Documents;
import tequio.search.document.EntryKinds;
import tequio.search.document.MatchedField;
import tequio.search.document.SearchDocument;
import tequio.search.document.SearchDocuments;
import tequio.search.document.SearchField;
import tequio.search.document.StatusTimeline;

/** Search documents of every kind of the document engine. */
@Component
class DocumentEntries {

  private final JdbcClient jdbc;
  private final KindRegistry kinds;
  private final Documents documents;
  private final SearchDocuments table;
  private final SearchFacets surroundings;

  DocumentEntries(
      JdbcClient jdbc,
      KindRegistry kinds,
      Documents documents,
      SearchDocuments table,
      SearchFacets surroundings) {
    this.jdbc = jdbc;
    this.kinds = kinds;
    this.documents = documents;
    this.table = table;
    this.surroundings = surroundings;
  }

  /** Replaces the row of a document; other subjects are ignored. */
  void derive(SubjectReference document) {
    kinds
        .findDocument(document.kind())
        .filter(PublicKind::isStoredHere)
        .ifPresent(it -> derive(it, document));
  }

  void deriveAll() {
    documents.changes("").stream().map(Documents.Change::document).forEach(this::derive);
  }

  private <C extends Record> void derive(DocumentKind<C> kind, SubjectReference document) {
    jdbc.sql("delete from search_entry where ref = :ref")
        .param("ref", document.toString())
        .update();
    documents
        .find(kind, document)
        .map(it -> entry(kind, it))
        .ifPresent(it -> table.add(List.of(it)));
  }

  private <C extends Record> SearchDocument entry(
      DocumentKind<C> kind, DocumentVersion<C> version) {
    var document = version.document();
    var words = kind.search().apply(version.content());
    var others = kind.others().apply(version.content());
    return new SearchDocument(
        document.toString(),
        EntryKinds.of(kind),
        document.government().value(),
        null,
        kind.address().path(document.code()).substring(1),
        Optional.empty(),
        parts(kind.title().apply(version.content()).words(), words.texts(), version, others),
        null,
        surroundings.narrowing(
            document.government(), others, words.goals(), Set.copyOf(words.years())),
        StatusTimeline.NONE);
  }

  private List<SearchField> parts(
      String title, List<String> texts, DocumentVersion<?> version, List<GovernmentKey> others) {
    var parts = new ArrayList<SearchField>();
    parts.add(new SearchField(MatchedField.NAME, title));
    texts.stream()
        .filter(it -> !it.equals(title))
        .map(it -> new SearchField(MatchedField.TEXT, it))
        .forEach(parts::add);
    surroundings.places(version.document().government(), others).forEach(parts::add);
    return List.copyOf(parts);
  }
}
