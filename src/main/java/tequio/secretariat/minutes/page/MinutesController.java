package tequio.secretariat.minutes.page;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import tequio.publishing.page.GovernmentPlaces;
import tequio.secretariat.agreement.AgreementReader;
import tequio.secretariat.minutes.MinutesReader;
import tequio.secretariat.record.MeetingReader;
import tequio.territory.Government;
import tequio.web.PublicPage;
import tequio.web.Texts;

/** Shows the minutes of a secretariat. */
@Controller
@PublicPage
@RequestMapping({
  "/{state}/secretariado/actas",
  "/en/{state}/secretariado/actas",
  "/{state}/{municipality}/secretariado/actas",
  "/en/{state}/{municipality}/secretariado/actas"
})
class MinutesController {

  private final MinutesReader minutes;
  private final MeetingReader meetings;
  private final AgreementReader agreements;
  private final GovernmentPlaces places;

  MinutesController(
      MinutesReader minutes,
      MeetingReader meetings,
      AgreementReader agreements,
      GovernmentPlaces places) {
    this.minutes = minutes;
    this.meetings = meetings;
    this.agreements = agreements;
    this.places = places;
  }

  @GetMapping
  MinutesListPage list(Government government, Texts t) {
    return new MinutesListPage(
        government, minutes.list(government.key()), places.of(government, t));
  }

  @GetMapping("/{code}")
  MinutesPage show(Government government, @PathVariable String code, Texts t) {
    var its =
        minutes
            .find(government.key(), code)
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    int meeting = Integer.parseInt(code);
    return new MinutesPage(
        government,
        its,
        meetings.find(government.key(), code).map(it -> it.decisions()).orElse(List.of()),
        agreements.list(government.key()).stream()
            .filter(it -> it.content().meeting() == meeting)
            .toList(),
        places.of(government, t));
  }
}
