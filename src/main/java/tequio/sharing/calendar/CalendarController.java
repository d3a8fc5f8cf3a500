package tequio.sharing.calendar;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import tequio.kernel.GovernmentKey;
import tequio.plan.version.CommitmentKey;
import tequio.plan.version.DueDates;
import tequio.plan.version.DueDates.Due;
import tequio.plan.version.PublishedPlans;
import tequio.sharing.DownloadResponse;
import tequio.territory.Gazetteer;
import tequio.territory.Government;
import tequio.web.Texts;

/** Serves due dates as iCalendar. */
@Controller
class CalendarController {

  private static final MediaType TYPE = MediaType.parseMediaType("text/calendar;charset=UTF-8");

  /** Most events of a calendar; the nearest ones are kept. */
  private static final int MOST = 2_000;

  /** Days before today that a state's calendar includes. */
  private static final int DAYS_BACK = 31;

  private final DueDates dates;
  private final PublishedPlans plans;
  private final Gazetteer gazetteer;
  private final Clock clock;

  CalendarController(DueDates dates, PublishedPlans plans, Gazetteer gazetteer, Clock clock) {
    this.dates = dates;
    this.plans = plans;
    this.gazetteer = gazetteer;
    this.clock = clock;
  }

  @GetMapping({
    "/{state}/{municipality}/calendario.ics",
    "/en/{state}/{municipality}/calendario.ics"
  })
  ResponseEntity<byte[]> ofMunicipality(Government government, Texts t) {
    return answer(government, dates.of(government.key(), MOST), t);
  }

  @GetMapping({"/{state}/calendario.ics", "/en/{state}/calendario.ics"})
  ResponseEntity<byte[]> ofState(Government government, Texts t) {
    return answer(government, dueOf(government), t);
  }

  @GetMapping({
    "/{state}/{municipality}/compromisos/{number}/calendario.ics",
    "/{state}/compromisos/{number}/calendario.ics",
    "/en/{state}/{municipality}/compromisos/{number}/calendario.ics",
    "/en/{state}/compromisos/{number}/calendario.ics"
  })
  ResponseEntity<byte[]> ofCommitment(Government government, @PathVariable int number, Texts t) {
    if (number < 1) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    var key = new CommitmentKey(government.key(), number);
    if (plans.listCommitments(List.of(key)).isEmpty()) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    return answer(government, dates.of(key, MOST), t);
  }

  private List<Due> dueOf(Government government) {
    var today = LocalDate.ofInstant(clock.instant(), government.zone());
    return government.key().isState()
        ? dates.within(government.key(), today.minusDays(DAYS_BACK), MOST)
        : dates.of(government.key(), MOST);
  }

  /** Leaves out dates in years beyond the known range. */
  private ResponseEntity<byte[]> answer(Government government, List<Due> due, Texts t) {
    var address = t.whole(t.visit().path().replaceAll("^/en|/calendario\\.ics$", ""));
    var calendar =
        new ICalendar(
            t.say("sharing.calendar.name", government.fullName()),
            address,
            due.stream()
                .filter(it -> it.on().isInKnownYears())
                .map(it -> day(it, government.key(), t))
                .toList());
    return new DownloadResponse(TYPE, "calendario.ics", calendar.bytes()).answer();
  }

  private ICalendar.Day day(Due due, GovernmentKey shown, Texts t) {
    var home = gazetteer.get(due.commitment().government());
    var place = home.key().equals(shown) ? "" : home.shortName() + ": ";
    var number = due.commitment().number();
    return new ICalendar.Day(
        "%s-%d-%d@%s".formatted(home.key(), number, due.activity().orElse(0), host(t)),
        due.on().last(),
        place + due.what(),
        t.say(
            due.activity().isPresent() ? "sharing.calendar.activity" : "sharing.calendar.whole",
            number,
            due.promise(),
            t.day(due.on())),
        t.whole(home.path() + "/compromisos/" + number),
        due.version() - 1,
        due.recorded());
  }

  private static String host(Texts t) {
    return t.visit().site().replaceFirst("^https?://", "");
  }
}
