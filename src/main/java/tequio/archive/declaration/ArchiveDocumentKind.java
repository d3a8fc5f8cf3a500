package tequio.archive.declaration;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tequio.archive.content.ArchiveDocument;
import tequio.publishing.kind.DocumentKind;
import tequio.publishing.kind.Violation;

/** Declares the description of an uploaded document as a kind of document. */
@Configuration(proxyBeanMethods = false)
class ArchiveDocumentKind {

  @Bean
  DocumentKind<ArchiveDocument> archiveDocument() {
    return DocumentKind.of("archive-document", ArchiveDocument.class)
        .numbered("documentos")
        .drawnByFeature()
        .section("documento", "title", "type", "dated", "author", "step", "event")
        .section("archivo", "file", "alternative")
        .title(ArchiveDocument::title)
        .validation(ArchiveDocumentKind::check)
        .dataset(
            "documentos-del-archivo",
            "titulo",
            "tipo",
            "fecha",
            "autor",
            "paso",
            "evento",
            "que_dice",
            "archivo")
        .build();
  }

  private static List<Violation> check(ArchiveDocument document) {
    return document.file().copy().isEmpty() && document.file().url().isEmpty()
        ? List.of(Violation.of("file", "archive.no-file"))
        : List.of();
  }
}
