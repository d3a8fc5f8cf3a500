package tequio.sharing.code;

import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import tequio.publishing.kind.DocumentKind;
import tequio.publishing.kind.KindRegistry;
import tequio.territory.Gazetteer;
import tequio.territory.Government;

/**
 * Short addresses of commitments and documents: {@code /m/14097/3}, {@code /m/14097/mesas/3}. For a
 * document, the key is followed by its path below its government.
 */
@Controller
public class ShortLinks {

  private final Gazetteer gazetteer;
  private final KindRegistry kinds;

  ShortLinks(Gazetteer gazetteer, KindRegistry kinds) {
    this.gazetteer = gazetteer;
    this.kinds = kinds;
  }

  /** Short path of a government's board. */
  public static String to(Government government) {
    return "/m/" + government.key();
  }

  public static String to(Government government, int commitment) {
    return to(government) + "/" + commitment;
  }

  @GetMapping("/m/{key}/{number}")
  ResponseEntity<Void> commitment(@PathVariable String key, @PathVariable String number) {
    return number.matches("[1-9]\\d{0,8}")
        ? moved(key, "/compromisos/" + Integer.parseInt(number))
        : document(key, number);
  }

  @GetMapping("/m/{key}/{segment}/{code}")
  ResponseEntity<Void> document(
      @PathVariable String key, @PathVariable String segment, @PathVariable String code) {
    return document(key, segment + "/" + code);
  }

  @GetMapping("/m/{key}/{segment}/{part}/{code}")
  ResponseEntity<Void> document(
      @PathVariable String key,
      @PathVariable String segment,
      @PathVariable String part,
      @PathVariable String code) {
    return document(key, segment + "/" + part + "/" + code);
  }

  /** Redirects if a kind has this address; the target answers 404 if there is no such document. */
  private ResponseEntity<Void> document(String key, String address) {
    int last = address.lastIndexOf('/');
    boolean known =
        kinds.findBySegment(address).filter(it -> it.address().isSingle()).isPresent()
            || last > 0
                && kinds
                    .findBySegment(address.substring(0, last))
                    .filter(it -> isCode(it, address.substring(last + 1)))
                    .isPresent();
    if (!known) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    return moved(key, "/" + address);
  }

  private static boolean isCode(DocumentKind<?> kind, String code) {
    return !kind.address().isSingle() && kind.address().form().accepts(code);
  }

  private ResponseEntity<Void> moved(String key, String below) {
    var government =
        gazetteer
            .findByKey(key)
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    return ResponseEntity.status(HttpStatus.MOVED_PERMANENTLY)
        .location(URI.create(government.path() + below))
        .build();
  }
}
