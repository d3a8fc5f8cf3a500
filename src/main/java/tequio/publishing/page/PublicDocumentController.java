package tequio.publishing.page;

import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import tequio.kernel.Page;
import tequio.publishing.exchange.DocumentExporter;
import tequio.publishing.kind.DocumentAddress;
import tequio.publishing.kind.DocumentKind;
import tequio.territory.Government;
import tequio.web.PublicPage;
import tequio.web.Texts;

/**
 * Controller of the public addresses of one kind of document; {@link PublicDocumentRoutes} maps
 * them. Addresses of a kind with a single document have no code.
 */
@PublicPage
class PublicDocumentController {

  private final DocumentKind<?> kind;
  private final PublicDocumentPages pages;
  private final DocumentExporter exporter;

  PublicDocumentController(
      DocumentKind<?> kind, PublicDocumentPages pages, DocumentExporter exporter) {
    this.kind = kind;
    this.pages = pages;
    this.exporter = exporter;
  }

  Page list(Government government, Texts t) {
    return pages.list(kind, government, t);
  }

  Page current(Government government, @PathVariable Optional<String> code, Texts t) {
    return pages.current(kind, government, code(code), t);
  }

  Page version(
      Government government,
      @PathVariable Optional<String> code,
      @PathVariable int version,
      Texts t) {
    return pages.version(kind, government, code(code), version, t);
  }

  Page history(Government government, @PathVariable Optional<String> code, Texts t) {
    return pages.history(kind, government, code(code), t);
  }

  /** Returns the document as the file that would publish it elsewhere. */
  ResponseEntity<byte[]> file(Government government, @PathVariable Optional<String> code) {
    var bytes =
        Optional.of(code(code))
            .filter(it -> kind.address().form().accepts(it))
            .flatMap(it -> exporter.findBytes(kind.ref(government.key(), it)))
            .orElseThrow(PublicDocumentPages::nothingThere);
    return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(bytes);
  }

  private static String code(Optional<String> given) {
    return given.orElse(DocumentAddress.ONLY);
  }
}
