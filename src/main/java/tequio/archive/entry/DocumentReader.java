package tequio.archive.entry;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import tequio.kernel.GovernmentKey;
import tequio.kernel.SubjectReference;
import tequio.publishing.kind.DocumentKind;
import tequio.publishing.kind.KindRegistry;
import tequio.publishing.kind.PublicKind;
import tequio.publishing.version.Documents;

/** Reads documents for the archive: all of them in short, some of them with their words. */
@Component
class DocumentReader {

  private final KindRegistry kinds;
  private final DocumentRows rows;
  private final Documents documents;

  DocumentReader(KindRegistry kinds, DocumentRows rows, Documents documents) {
    this.kinds = kinds;
    this.rows = rows;
    this.documents = documents;
  }

  /** A document in short. */
  record Listed(DocumentKind<?> kind, DocumentRows.Row row) {}

  List<Listed> list(GovernmentKey government) {
    var stored =
        kinds.documents().stream()
            .filter(PublicKind::isStoredHere)
            .collect(toMap(PublicKind::code, it -> it));
    return rows.list(government, stored.keySet()).stream()
        .flatMap(row ->
            Optional.ofNullable(stored.get(row.kind())).stream().map(it -> new Listed(it, row)))
        .toList();
  }

  /** The entries of these, in their order, without those that were erased meanwhile. */
  List<ArchiveEntry> read(List<ArchiveItem> items, EntryBuilder builder) {
    var read = new HashMap<SubjectReference, ArchiveEntry>();
    codes(items)
        .forEach((kind, codes) ->
            kinds.findDocument(kind).ifPresent(it -> read.putAll(read(it, codes, builder))));
    return items.stream().flatMap(it -> entry(it, read, builder).stream()).toList();
  }

  private static Map<String, List<String>> codes(List<ArchiveItem> items) {
    return items.stream()
        .flatMap(it ->
            it.of() instanceof ArchiveItem.Origin.OfDocument(var document)
                ? Stream.of(document)
                : Stream.empty())
        .collect(groupingBy(SubjectReference::kind, mapping(SubjectReference::code, toList())));
  }

  private <C extends Record> Map<SubjectReference, ArchiveEntry> read(
      DocumentKind<C> kind, List<String> codes, EntryBuilder builder) {
    return documents.list(kind, builder.government().key(), codes).stream()
        .collect(toMap(it -> it.document(), it -> builder.document(kind, it)));
  }

  private static Optional<ArchiveEntry> entry(
      ArchiveItem item, Map<SubjectReference, ArchiveEntry> read, EntryBuilder builder) {
    return switch (item.of()) {
      case ArchiveItem.Origin.OfDocument(var document) -> Optional.ofNullable(read.get(document));
      case ArchiveItem.Origin.OfPlan(var plan) -> Optional.of(builder.plan(plan));
      case ArchiveItem.Origin.OfFile(var file) -> Optional.of(builder.file(file));
    };
  }
}
