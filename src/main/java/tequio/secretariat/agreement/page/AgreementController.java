package tequio.secretariat.agreement.page;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import tequio.publishing.page.GovernmentPlaces;
import tequio.secretariat.agreement.AgreementReader;
import tequio.secretariat.agreement.AgreementRecord;
import tequio.secretariat.agreement.AgreementState;
import tequio.sharing.DownloadResponse;
import tequio.sharing.calendar.ICalendar;
import tequio.territory.Government;
import tequio.web.PublicPage;
import tequio.web.Texts;

/** Shows an agreement of a secretariat, and the days on which agreements are due. */
@Controller
@PublicPage
@RequestMapping({
  "/{state}/secretariado",
  "/en/{state}/secretariado",
  "/{state}/{municipality}/secretariado",
  "/en/{state}/{municipality}/secretariado"
})
class AgreementController {

  private static final MediaType CALENDAR = MediaType.parseMediaType("text/calendar;charset=UTF-8");

  private final AgreementReader agreements;
  private final GovernmentPlaces places;

  AgreementController(AgreementReader agreements, GovernmentPlaces places) {
    this.agreements = agreements;
    this.places = places;
  }

  @GetMapping("/acuerdos/{code}")
  AgreementPage show(Government government, @PathVariable String code, Texts t) {
    return agreements
        .find(government.key(), code)
        .map(it -> new AgreementPage(government, it, places.of(government, t)))
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  /** The days on which open agreements are due. */
  @GetMapping("/acuerdos.ics")
  ResponseEntity<byte[]> calendar(Government government, Texts t) {
    var days =
        agreements.list(government.key()).stream()
            .filter(it -> it.state() == AgreementState.OPEN)
            .map(it -> day(government, it, t))
            .toList();
    var name = t.say("kind.agreement.many") + " · " + government.shortName();
    var page = t.whole(government.path() + "/secretariado/acuerdos");
    return new DownloadResponse(
            CALENDAR, "acuerdos.ics", ICalendar.ofDays(name, page, days).bytes())
        .answer();
  }

  private static ICalendar.Day day(Government government, AgreementRecord it, Texts t) {
    var site = t.visit().site().replaceFirst("^https?://", "");
    return new ICalendar.Day(
        "acuerdo-%s-%s@%s".formatted(government.key(), it.number(), site),
        it.content().due().last(),
        t.say("agreement.number", it.number()) + ": " + it.content().title().words(),
        it.content().owner().words(),
        t.whole(government.path() + "/secretariado/acuerdos/" + it.number()),
        it.version().version() - 1,
        it.version().provenance().recorded());
  }
}
