package tequio.assessment.ranking;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import tequio.assessment.catalogue.Instruments;
import tequio.kernel.GovernmentKey;
import tequio.territory.Gazetteer;
import tequio.territory.Government;
import tequio.web.PublicPage;

/** Public pages of rankings. */
@Controller
@PublicPage
class RankingController {

  private final Rankings rankings;
  private final Instruments instruments;
  private final Gazetteer gazetteer;

  RankingController(Rankings rankings, Instruments instruments, Gazetteer gazetteer) {
    this.rankings = rankings;
    this.instruments = instruments;
    this.gazetteer = gazetteer;
  }

  @GetMapping({"/clasificaciones", "/en/clasificaciones"})
  RankingListPage list() {
    return new RankingListPage(rankings.list());
  }

  @GetMapping({"/clasificaciones/{code}", "/en/clasificaciones/{code}"})
  RankingPage newest(@PathVariable String code) {
    return page(code, Optional.empty(), "", "");
  }

  @GetMapping({"/clasificaciones/{code}/{edition}", "/en/clasificaciones/{code}/{edition}"})
  RankingPage edition(
      @PathVariable String code,
      @PathVariable String edition,
      @RequestParam(defaultValue = "") String estado,
      @RequestParam(defaultValue = "") String poblacion) {
    return page(code, Optional.of(edition), estado, poblacion);
  }

  private RankingPage page(
      String code, Optional<String> edition, String stateKey, String bandWord) {
    var editions = rankings.editions(code);
    var shown = shown(editions, edition);
    var entries = rankings.entries(shown);
    var state =
        GovernmentKey.find(stateKey).filter(GovernmentKey::isState).flatMap(gazetteer::find);
    var band = PopulationBand.find(bandWord);
    if (!stateKey.isEmpty() && state.isEmpty() || !bandWord.isEmpty() && band.isEmpty()) {
      throw nothingThere();
    }
    var part = entries.stream().filter(part(state, band)).toList();
    return new RankingPage(
        shown,
        instruments.find(shown.instrument(), shown.instrumentVersion()).orElseThrow(),
        editions,
        RankingTable.of(part, this::government),
        state,
        band,
        states(entries));
  }

  private static RankingEdition shown(List<RankingEdition> editions, Optional<String> edition) {
    return editions.stream()
        .filter(it -> edition.isEmpty() || edition.get().equals(it.edition()))
        .findFirst()
        .orElseThrow(RankingController::nothingThere);
  }

  private Predicate<RankingEntry> part(Optional<Government> state, Optional<PopulationBand> band) {
    return it ->
        (state.isEmpty() || it.government().state().equals(state.get().key()))
            && (band.isEmpty() || band.equals(PopulationBand.of(government(it))));
  }

  private List<Government> states(List<RankingEntry> entries) {
    return entries.stream()
        .map(it -> it.government().state())
        .distinct()
        .sorted()
        .map(gazetteer::get)
        .toList();
  }

  private Government government(RankingEntry entry) {
    return gazetteer.get(entry.government());
  }

  private static ResponseStatusException nothingThere() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
