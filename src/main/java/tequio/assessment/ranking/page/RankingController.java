package tequio.assessment.ranking.page;

import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import tequio.assessment.ranking.ComputedEdition;
import tequio.assessment.ranking.ComputedRankings;
import tequio.assessment.ranking.Rankings;
import tequio.web.PublicPage;

/**
 * Public pages of rankings: those that were stored, and those that follow from assessments here.
 */
@Controller
@PublicPage
class RankingController {

  private final Rankings rankings;
  private final ComputedRankings computed;
  private final RankingPages pages;

  RankingController(Rankings rankings, ComputedRankings computed, RankingPages pages) {
    this.rankings = rankings;
    this.computed = computed;
    this.pages = pages;
  }

  @GetMapping({"/clasificaciones", "/en/clasificaciones"})
  RankingListPage list() {
    var all = computed.list("");
    return new RankingListPage(
        rankings.list(),
        all.stream().filter(it -> !it.self()).toList(),
        all.stream().filter(ComputedEdition::self).toList());
  }

  @GetMapping({"/clasificaciones/{code}", "/en/clasificaciones/{code}"})
  RankingPage newest(@PathVariable String code) {
    var editions = editions(code).stream().filter(it -> !it.self()).toList();
    return editions.stream()
        .findFirst()
        .map(it -> pages.page(it, editions, RankingSet.Asked.ALL))
        .orElseThrow(RankingController::nothingThere);
  }

  @GetMapping({"/clasificaciones/{code}/{edition}", "/en/clasificaciones/{code}/{edition}"})
  RankingPage edition(
      @PathVariable String code,
      @PathVariable String edition,
      @RequestParam Map<String, String> asked) {
    return page(code, edition, false, asked);
  }

  @GetMapping({
    "/clasificaciones/{code}/{edition}/autoevaluaciones",
    "/en/clasificaciones/{code}/{edition}/autoevaluaciones"
  })
  RankingPage self(
      @PathVariable String code,
      @PathVariable String edition,
      @RequestParam Map<String, String> asked) {
    return page(code, edition, true, asked);
  }

  private RankingPage page(String code, String edition, boolean self, Map<String, String> asked) {
    var editions = editions(code).stream().filter(it -> it.self() == self).toList();
    return editions.stream()
        .filter(it -> it.edition().edition().equals(edition))
        .findFirst()
        .map(it -> pages.page(it, editions, RankingSet.Asked.of(asked)))
        .orElseThrow(RankingController::nothingThere);
  }

  private List<ShownEdition> editions(String code) {
    return pages.editions(rankings.editions(code), computed.list(code));
  }

  static ResponseStatusException nothingThere() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
