package tequio.theme;

import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import tequio.territory.Government;

/**
 * Serves the style sheet of a government's colour. Pages link it with the colour as query
 * parameter, so that it can be cached for ever.
 */
@Controller
class ThemeController {

  private static final MediaType CSS = MediaType.parseMediaType("text/css;charset=UTF-8");

  private static final CacheControl FOR_EVER =
      CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

  private final StoredThemes themes;

  ThemeController(StoredThemes themes) {
    this.themes = themes;
  }

  @GetMapping({"/{state}/tema.css", "/{state}/{municipality}/tema.css"})
  ResponseEntity<String> sheet(Government government, @RequestParam(defaultValue = "") String v) {
    var colour =
        themes
            .colour(government.key())
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    return ResponseEntity.ok()
        .contentType(CSS)
        .cacheControl(colour.equals("#" + v) ? FOR_EVER : CacheControl.noCache())
        .body(ThemeColours.of(colour).css());
  }
}
