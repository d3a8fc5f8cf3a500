package tequio.publishing.page;

import org.springframework.web.bind.annotation.PathVariable;
import tequio.kernel.Page;
import tequio.publishing.kind.DocumentAddress;
import tequio.publishing.kind.DocumentKind;
import tequio.territory.Government;
import tequio.web.PublicPage;
import tequio.web.Texts;

/** Answers the public addresses of one kind of document; {@link DocumentRoutes} maps them. */
@PublicPage
class PublicDocumentController {

  private final DocumentKind<?> kind;
  private final PublicDocumentPages pages;

  PublicDocumentController(DocumentKind<?> kind, PublicDocumentPages pages) {
    this.kind = kind;
    this.pages = pages;
  }

  Page list(Government government, Texts t) {
    return pages.list(kind, government, t);
  }

  Page only(Government government, Texts t) {
    return pages.current(kind, government, DocumentAddress.ONLY, t);
  }

  Page onlyVersion(Government government, @PathVariable int version, Texts t) {
    return pages.version(kind, government, DocumentAddress.ONLY, version, t);
  }

  Page onlyHistory(Government government, Texts t) {
    return pages.history(kind, government, DocumentAddress.ONLY, t);
  }

  Page one(Government government, @PathVariable String code, Texts t) {
    return pages.current(kind, government, code, t);
  }

  Page version(
      Government government, @PathVariable String code, @PathVariable int version, Texts t) {
    return pages.version(kind, government, code, version, t);
  }

  Page history(Government government, @PathVariable String code, Texts t) {
    return pages.history(kind, government, code, t);
  }
}
