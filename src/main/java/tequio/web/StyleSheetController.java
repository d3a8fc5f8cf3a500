package tequio.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import tequio.web.request.AcceptEncoding;

/** Serves the style sheet under an address with its hash, cacheable for a year. */
@RestController
class StyleSheetController {

  private static final MediaType CSS = MediaType.parseMediaType("text/css;charset=UTF-8");

  private final Supplier<StyleSheet> sheet;

  StyleSheetController(@Value("${tequio.live-templates:false}") boolean live) {
    var packed = StyleSheet.packed();
    this.sheet = live ? StyleSheet::live : () -> packed;
  }

  String address() {
    return sheet.get().address();
  }

  /** Answers an outdated address with the current sheet, which may not be cached under it. */
  @GetMapping("/static/estilo.{hash}.css")
  ResponseEntity<byte[]> sheet(@PathVariable String hash, HttpServletRequest request) {
    var today = sheet.get();
    var keep =
        hash.equals(today.hash())
            ? CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable()
            : CacheControl.noCache();
    var answer =
        ResponseEntity.ok().contentType(CSS).cacheControl(keep).varyBy(HttpHeaders.ACCEPT_ENCODING);
    return AcceptEncoding.prefersGzip(request)
        ? answer.header(HttpHeaders.CONTENT_ENCODING, "gzip").body(today.compressed())
        : answer.body(today.words().getBytes(UTF_8));
  }

  /** Serves the site icon. */
  @GetMapping("/static/tequio.svg")
  ResponseEntity<Resource> mark() {
    return ResponseEntity.ok()
        .contentType(MediaType.valueOf("image/svg+xml"))
        .cacheControl(CacheControl.maxAge(Duration.ofDays(30)).cachePublic())
        .body(new ClassPathResource("style/tequio.svg", StyleSheetController.class));
  }
}
