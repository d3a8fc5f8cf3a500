package tequio.sharing.page;

import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import tequio.publishing.kind.DocumentAddress;
import tequio.publishing.kind.DocumentKind;
import tequio.sharing.DownloadResponse;
import tequio.sharing.feed.DocumentFeed;
import tequio.sharing.picture.SocialCardRenderer;
import tequio.territory.Government;
import tequio.web.PublicPage;
import tequio.web.Texts;
import tequio.web.qr.QrCode;

/**
 * Controller of the sharing addresses of one document of a kind; {@link DocumentSharingRoutes} maps
 * them.
 */
@PublicPage
class DocumentSharingController {

  private static final MediaType SVG = MediaType.parseMediaType("image/svg+xml");

  private final DocumentKind<?> kind;
  private final SharableDocuments sharables;
  private final SocialCardRenderer pictures;
  private final DocumentFeed feed;

  DocumentSharingController(
      DocumentKind<?> kind,
      SharableDocuments sharables,
      SocialCardRenderer pictures,
      DocumentFeed feed) {
    this.kind = kind;
    this.sharables = sharables;
    this.pictures = pictures;
    this.feed = feed;
  }

  SharePage share(Government government, @PathVariable Optional<String> code, Texts t) {
    var shared = shared(government, code);
    return new SharePage(shared, code(shared, t));
  }

  PosterPage poster(Government government, @PathVariable Optional<String> code, Texts t) {
    var shared = shared(government, code);
    return new PosterPage(shared, code(shared, t), sharables.facts(shared, t));
  }

  EmbedPage card(Government government, @PathVariable Optional<String> code) {
    return new EmbedPage(shared(government, code));
  }

  ResponseEntity<byte[]> qr(Government government, @PathVariable Optional<String> code, Texts t) {
    var shared = shared(government, code);
    var title = t.say("sharing.qr.of", t.visit().site() + shared.shortPath());
    return new DownloadResponse(SVG, "qr.svg", DownloadResponse.text(code(shared, t).svg(title)))
        .answer();
  }

  ResponseEntity<byte[]> picture(
      Government government, @PathVariable Optional<String> code, Texts t) {
    var words = SocialCardText.of(shared(government, code), t);
    return new DownloadResponse(MediaType.IMAGE_PNG, "imagen.png", pictures.png(words)).answer();
  }

  ResponseEntity<byte[]> changes(
      Government government, @PathVariable Optional<String> code, Texts t) {
    var shared = shared(government, code);
    var document = kind.ref(government.key(), code.orElse(DocumentAddress.ONLY));
    return feed.of(document, shared.eyebrow(t), shared.path() + "/historial", t);
  }

  private Sharable shared(Government government, Optional<String> code) {
    return sharables.of(kind, government, code.orElse(DocumentAddress.ONLY));
  }

  private static QrCode code(Sharable shared, Texts t) {
    return QrCode.of(t.visit().site() + shared.shortPath());
  }
}
