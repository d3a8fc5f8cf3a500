package tequio.publishing.changes;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import tequio.kernel.GovernmentKey;
import tequio.ledger.history.EntryFilter;
import tequio.publishing.page.GovernmentPlaces;
import tequio.publishing.timeline.ChangeFilter;
import tequio.territory.Government;
import tequio.web.GovernmentHeader;
import tequio.web.PublicPage;
import tequio.web.Texts;

/** Controller of the changes of one government or of all. */
@Controller
@PublicPage
class ChangesController {

  private static final Pattern MARK = Pattern.compile("(\\d{2}|\\d{5})-(\\d{1,18})");

  private final ChangeFeed changes;
  private final GovernmentPlaces places;
  private final ChangeFilters filters;
  private final List<ChangesFigure> figures;

  ChangesController(
      ChangeFeed changes,
      GovernmentPlaces places,
      ChangeFilters filters,
      List<ChangesFigure> figures) {
    this.changes = changes;
    this.places = places;
    this.filters = filters;
    this.figures = figures;
  }

  @GetMapping({
    "/{state}/{municipality}/cambios",
    "/{state}/cambios",
    "/en/{state}/{municipality}/cambios",
    "/en/{state}/cambios"
  })
  ChangesPage ofGovernment(
      Government government,
      @RequestParam Optional<String> tipo,
      @RequestParam Optional<String> antes,
      Texts t) {
    var page = page(Optional.of(government), places.of(government, t), tipo, antes);
    return tipo.isEmpty() && antes.isEmpty()
        ? page.withFigures(figures.stream().flatMap(it -> it.find(government, t).stream()).toList())
        : page;
  }

  @GetMapping({"/cambios", "/en/cambios"})
  ChangesPage ofAll(@RequestParam Optional<String> tipo, @RequestParam Optional<String> antes) {
    return page(Optional.empty(), GovernmentHeader.NONE, tipo, antes);
  }

  private ChangesPage page(
      Optional<Government> government,
      GovernmentHeader place,
      Optional<String> tipo,
      Optional<String> antes) {
    var kind = tipo.map(this::filter);
    var before = antes.map(it -> mark(it, government));
    var slice = changes.slice(government, kind, before);
    if (before.isPresent() && slice.rows().isEmpty()) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    return new ChangesPage(
        government,
        place,
        kind,
        filters.list(),
        before.isEmpty(),
        slice.rows(),
        slice.older(),
        List.of());
  }

  private ChangeFilter filter(String word) {
    return filters.find(word).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  private static EntryFilter.Mark mark(String written, Optional<Government> of) {
    var parts = MARK.matcher(written);
    var key =
        parts.matches() ? GovernmentKey.find(parts.group(1)) : Optional.<GovernmentKey>empty();
    return key.filter(it -> of.isEmpty() || of.get().key().equals(it))
        .map(it -> new EntryFilter.Mark(it, Long.parseLong(parts.group(2))))
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
