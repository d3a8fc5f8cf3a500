package tequio.publishing.page;

import java.util.Optional;
import org.springframework.stereotype.Component;
import tequio.publishing.exchange.DocumentExporter;
import tequio.rendering.Attachment;
import tequio.rendering.AttachmentProvider;
import tequio.rendering.PrintableDocument;

/** Embeds the file that would publish a document elsewhere in the PDF of its newest version. */
@Component
class DocumentAttachment implements AttachmentProvider {

  private final DocumentExporter exporter;

  DocumentAttachment(DocumentExporter exporter) {
    this.exporter = exporter;
  }

  @Override
  public Optional<Attachment> find(PrintableDocument document) {
    return document instanceof PublicDocumentPage page && page.isNewest()
        ? exporter
            .findBytes(page.heading().ref())
            .map(it -> new Attachment(page.fileName() + ".json", "application/json", it))
        : Optional.empty();
  }
}
