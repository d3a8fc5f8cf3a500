package tequio.archive.page;

import java.util.Optional;
import org.springframework.stereotype.Component;
import tequio.archive.content.ArchiveDocument;
import tequio.files.PublicFile;
import tequio.files.PublicFiles;
import tequio.kernel.GovernmentKey;
import tequio.publishing.kind.DocumentKind;
import tequio.publishing.version.DocumentVersion;
import tequio.publishing.version.Documents;

/** Uploaded documents with their files. */
@Component
class UploadedDocuments {

  private final DocumentKind<ArchiveDocument> kind;
  private final Documents documents;
  private final PublicFiles files;

  UploadedDocuments(DocumentKind<ArchiveDocument> kind, Documents documents, PublicFiles files) {
    this.kind = kind;
    this.documents = documents;
    this.files = files;
  }

  Optional<DocumentVersion<ArchiveDocument>> find(GovernmentKey government, String code) {
    return documents.find(kind, government, code);
  }

  Optional<PublicFile> file(DocumentVersion<ArchiveDocument> version) {
    return version
        .content()
        .file()
        .copy()
        .flatMap(it -> files.find(version.document().government(), it));
  }
}
