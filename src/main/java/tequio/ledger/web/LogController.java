package tequio.ledger.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import tequio.ledger.log.LogFiles;
import tequio.ledger.log.LogHome;
import tequio.ledger.tree.Tile;
import tequio.web.request.RequestAddress;

/** Serves the files of the published log from disk, for any verifier. */
@Controller
class LogController {

  private static final String PREFIX = "/bitacora/";
  private static final MediaType TEXT = MediaType.parseMediaType("text/plain;charset=utf-8");
  private static final CacheControl FOR_EVER =
      CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

  private final LogHome home;

  LogController(LogHome home) {
    this.home = home;
  }

  @GetMapping("/bitacora/checkpoint")
  ResponseEntity<byte[]> checkpoint() {
    return answer(find(LogFiles.CHECKPOINT), TEXT, CacheControl.noCache());
  }

  @GetMapping("/bitacora/vkey")
  ResponseEntity<byte[]> key() {
    return answer(find(LogFiles.KEY), TEXT, CacheControl.noCache());
  }

  /**
   * Serves a shell script that verifies entries with openssl and xxd, independently of this
   * program.
   */
  @GetMapping("/bitacora/verificar.sh")
  ResponseEntity<byte[]> script() throws IOException {
    byte[] script =
        new ClassPathResource("tequio/ledger/verify/verificar.sh").getContentAsByteArray();
    return answer(Optional.of(script), TEXT, CacheControl.noCache());
  }

  @GetMapping("/bitacora/tile/**")
  ResponseEntity<byte[]> tile(HttpServletRequest request) {
    var tile = Tile.find(RequestAddress.of(request).path().substring(PREFIX.length()));
    return answer(
        tile.filter(named -> home.isSet()).flatMap(named -> home.files().find(named)),
        MediaType.APPLICATION_OCTET_STREAM,
        FOR_EVER);
  }

  private Optional<byte[]> find(String name) {
    return home.isSet() ? home.files().find(name) : Optional.empty();
  }

  private static ResponseEntity<byte[]> answer(
      Optional<byte[]> file, MediaType type, CacheControl cache) {
    return file.map(bytes -> ResponseEntity.ok().contentType(type).cacheControl(cache).body(bytes))
        .orElseGet(() -> ResponseEntity.notFound().cacheControl(CacheControl.noStore()).build());
  }
}
