package tequio.publishing.exchange;

import java.util.Optional;
import org.springframework.stereotype.Component;
import tequio.kernel.SubjectReference;
import tequio.publishing.kind.DocumentKind;
import tequio.publishing.kind.KindRegistry;
import tequio.publishing.kind.PublicKind;
import tequio.publishing.version.DocumentVersion;
import tequio.publishing.version.Documents;
import tequio.storage.Json;

/** Exports a version of a document as the file that would publish it. */
@Component
public class DocumentExporter {

  private final KindRegistry kinds;
  private final Documents documents;

  DocumentExporter(KindRegistry kinds, Documents documents) {
    this.kinds = kinds;
    this.documents = documents;
  }

  /** Returns the file of the newest version. */
  public Optional<DocumentFile> find(SubjectReference document) {
    return kinds
        .findDocument(document.kind())
        .filter(PublicKind::isStoredHere)
        .flatMap(it -> find(it, document));
  }

  /** Returns the file of one version; empty if there is none or it was erased. */
  public <C extends Record> Optional<DocumentFile> find(
      DocumentKind<C> kind, SubjectReference document, int version) {
    return documents.versions(kind, document).stream()
        .filter(it -> it.version() == version)
        .findFirst()
        .map(DocumentExporter::file);
  }

  /** Returns the file of the newest version as indented JSON. */
  public Optional<byte[]> findBytes(SubjectReference document) {
    return find(document)
        .map(it -> Json.MAPPER.writerWithDefaultPrettyPrinter().writeValueAsBytes(it));
  }

  private <C extends Record> Optional<DocumentFile> find(
      DocumentKind<C> kind, SubjectReference document) {
    return documents.find(kind, document).map(DocumentExporter::file);
  }

  private static DocumentFile file(DocumentVersion<?> version) {
    return new DocumentFile(
        DocumentFile.FORMAT,
        1,
        version.document().kind(),
        version.document().government(),
        Optional.of(version.document().code()),
        version.provenance().voice(),
        version.provenance().actor(),
        version.provenance().happened(),
        version.reason(),
        Json.MAPPER.valueToTree(version.content()));
  }
}
