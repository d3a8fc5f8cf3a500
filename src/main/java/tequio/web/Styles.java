package tequio.web;

import java.time.Duration;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Serves the style sheet for ever under the address that names its content. */
@RestController
class Styles {

  private static final MediaType CSS = MediaType.parseMediaType("text/css;charset=UTF-8");

  private final Supplier<StyleSheet> sheet;

  Styles(@Value("${tequio.live-templates:false}") boolean live) {
    var packed = StyleSheet.packed();
    this.sheet = live ? StyleSheet::live : () -> packed;
  }

  String address() {
    return sheet.get().address();
  }

  /** An older address gets the sheet of today, which nobody may keep under that name. */
  @GetMapping("/static/estilo.{hash}.css")
  ResponseEntity<String> sheet(@PathVariable String hash) {
    var today = sheet.get();
    var keep =
        hash.equals(today.hash())
            ? CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable()
            : CacheControl.noCache();
    return ResponseEntity.ok().contentType(CSS).cacheControl(keep).body(today.words());
  }

  /** The mark of the house, in the browser's tab. */
  @GetMapping("/static/tequio.svg")
  ResponseEntity<Resource> mark() {
    return ResponseEntity.ok()
        .contentType(MediaType.valueOf("image/svg+xml"))
        .cacheControl(CacheControl.maxAge(Duration.ofDays(30)).cachePublic())
        .body(new ClassPathResource("style/tequio.svg", Styles.class));
  }
}
