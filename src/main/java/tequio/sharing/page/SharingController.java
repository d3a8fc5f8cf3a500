package tequio.sharing.page;

import java.util.List;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import tequio.sharing.DownloadResponse;
import tequio.sharing.picture.SocialCardRenderer;
import tequio.territory.Government;
import tequio.web.PublicPage;
import tequio.web.Texts;
import tequio.web.qr.QrCode;

/** Controller of the sharing pages of boards and commitments. */
@Controller
@PublicPage
@RequestMapping({
  "/{state}",
  "/{state}/{municipality}",
  "/{state}/compromisos/{number}",
  "/{state}/{municipality}/compromisos/{number}",
  "/en/{state}",
  "/en/{state}/{municipality}",
  "/en/{state}/compromisos/{number}",
  "/en/{state}/{municipality}/compromisos/{number}"
})
class SharingController {

  private static final MediaType SVG = MediaType.parseMediaType("image/svg+xml");

  private final Sharables sharables;
  private final SocialCardRenderer pictures;

  SharingController(Sharables sharables, SocialCardRenderer pictures) {
    this.sharables = sharables;
    this.pictures = pictures;
  }

  @GetMapping("/compartir")
  SharePage share(Government government, @PathVariable Optional<Integer> number, Texts t) {
    var shared = sharables.of(government, number);
    return new SharePage(shared, code(shared, t));
  }

  @GetMapping("/cartel")
  PosterPage poster(Government government, @PathVariable Optional<Integer> number, Texts t) {
    var shared = sharables.of(government, number);
    return new PosterPage(shared, code(shared, t), List.of());
  }

  @GetMapping("/tarjeta")
  EmbedPage card(Government government, @PathVariable Optional<Integer> number) {
    return new EmbedPage(sharables.of(government, number));
  }

  @GetMapping("/qr.svg")
  ResponseEntity<byte[]> qr(
      Government government, @PathVariable Optional<Integer> number, Texts t) {
    var shared = sharables.of(government, number);
    var title = t.say("sharing.qr.of", t.visit().site() + shared.shortPath());
    return new DownloadResponse(SVG, "qr.svg", DownloadResponse.text(code(shared, t).svg(title)))
        .answer();
  }

  @GetMapping("/imagen.png")
  ResponseEntity<byte[]> picture(
      Government government, @PathVariable Optional<Integer> number, Texts t) {
    var words = SocialCardText.of(sharables.of(government, number), t);
    return new DownloadResponse(MediaType.IMAGE_PNG, "imagen.png", pictures.png(words)).answer();
  }

  private static QrCode code(Sharable shared, Texts t) {
    return QrCode.of(t.visit().site() + shared.shortPath());
  }
}
