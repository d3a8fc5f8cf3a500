package tequio.secretariat.body;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.server.ResponseStatusException;
import tequio.publishing.page.GovernmentPlaces;
import tequio.secretariat.kind.Secretariats;
import tequio.territory.Government;
import tequio.web.PublicPage;
import tequio.web.Texts;

/** Shows the secretariat of a government. */
@Controller
@PublicPage
class SecretariatController {

  private final Secretariats secretariats;
  private final BodyStates states;
  private final List<BodyFigures> figures;
  private final GovernmentPlaces places;
  private final Clock clock;

  SecretariatController(
      Secretariats secretariats,
      BodyStates states,
      List<BodyFigures> figures,
      GovernmentPlaces places,
      Clock clock) {
    this.secretariats = secretariats;
    this.states = states;
    this.figures = figures;
    this.places = places;
    this.clock = clock;
  }

  @GetMapping({
    "/{state}/secretariado",
    "/en/{state}/secretariado",
    "/{state}/{municipality}/secretariado",
    "/en/{state}/{municipality}/secretariado"
  })
  SecretariatPage show(Government government, Texts t) {
    var version =
        secretariats
            .find(government.key())
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    var today = LocalDate.ofInstant(clock.instant(), government.zone());
    return new SecretariatPage(
        government,
        version,
        states.on(government.key(), today),
        figures.stream().flatMap(it -> it.list(government.key(), today, t).stream()).toList(),
        today,
        places.of(government, t));
  }
}
