package tequio.plan.timeline;

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
import tequio.plan.board.Boards;
import tequio.publishing.kind.KindRegistry;
import tequio.territory.Government;
import tequio.web.PublicPage;

/** What changed: of one government, and of all. */
@Controller
@PublicPage
class ChangesController {

  private static final Pattern MARK = Pattern.compile("(\\d{2}|\\d{5})-(\\d{1,18})");

  private final ChangeFeed changes;
  private final Boards boards;
  private final List<ChangeFilter> filters;

  ChangesController(ChangeFeed changes, Boards boards, KindRegistry kinds) {
    this.changes = changes;
    this.boards = boards;
    this.filters = ChangeFilter.of(kinds);
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
      @RequestParam Optional<String> antes) {
    return page(Optional.of(government), boards.code(government), tipo, antes);
  }

  @GetMapping({"/cambios", "/en/cambios"})
  ChangesPage ofAll(@RequestParam Optional<String> tipo, @RequestParam Optional<String> antes) {
    return page(Optional.empty(), Optional.empty(), tipo, antes);
  }

  private ChangesPage page(
      Optional<Government> government,
      Optional<String> planCode,
      Optional<String> tipo,
      Optional<String> antes) {
    var kind = tipo.map(this::filter);
    var before = antes.map(it -> mark(it, government));
    var slice = changes.slice(government, kind, before);
    if (before.isPresent() && slice.rows().isEmpty()) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    return new ChangesPage(
        government, planCode, kind, filters, before.isEmpty(), slice.rows(), slice.older());
  }

  private ChangeFilter filter(String word) {
    return filters.stream()
        .filter(it -> it.word().equals(word))
        .findFirst()
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
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
