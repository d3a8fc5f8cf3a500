package tequio.roundtable.page;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import tequio.gathering.attendance.AttendeeNames;
import tequio.publishing.page.GovernmentPlaces;
import tequio.roundtable.content.RoundtableState;
import tequio.roundtable.record.RoundtableProblems;
import tequio.roundtable.record.RoundtableReader;
import tequio.roundtable.record.RoundtableRecord;
import tequio.sharing.DownloadResponse;
import tequio.sharing.calendar.ICalendar;
import tequio.territory.Government;
import tequio.web.PublicPage;
import tequio.web.Texts;

/** Shows the working tables of a government and their preliminary commitments. */
@Controller
@PublicPage
@RequestMapping({
  "/{state}/mesas",
  "/en/{state}/mesas",
  "/{state}/{municipality}/mesas",
  "/en/{state}/{municipality}/mesas"
})
class RoundtableController {

  private static final MediaType CALENDAR = MediaType.parseMediaType("text/calendar;charset=UTF-8");

  private final RoundtableReader roundtables;
  private final RoundtableProblems problems;
  private final AttendeeNames names;
  private final GovernmentPlaces places;

  RoundtableController(
      RoundtableReader roundtables,
      RoundtableProblems problems,
      AttendeeNames names,
      GovernmentPlaces places) {
    this.roundtables = roundtables;
    this.problems = problems;
    this.names = names;
    this.places = places;
  }

  @GetMapping
  RoundtableListPage list(Government government, Texts t) {
    return new RoundtableListPage(
        government, roundtables.list(government.key()), places.of(government, t));
  }

  @GetMapping("/{code}")
  RoundtablePage show(Government government, @PathVariable String code, Texts t) {
    var its = find(government, code);
    var works =
        its.roundtable().problems().stream()
            .flatMap(it -> problems.find(government.key(), it).stream())
            .toList();
    return new RoundtablePage(
        government, its, works, names.list(its.document()), places.of(government, t));
  }

  @GetMapping("/{code}/preliminares/{number}")
  PreliminaryPage preliminary(
      Government government, @PathVariable String code, @PathVariable String number, Texts t) {
    var its = find(government, code);
    if (!number.matches("[1-9]\\d{0,4}")) {
      throw nothingThere();
    }
    return its.findPreliminary(Integer.parseInt(number))
        .map(it -> new PreliminaryPage(government, its, it, places.of(government, t)))
        .orElseThrow(RoundtableController::nothingThere);
  }

  @GetMapping("/{code}/mesa.ics")
  ResponseEntity<byte[]> calendar(Government government, @PathVariable String code, Texts t) {
    var its = find(government, code);
    var page = t.whole(its.path());
    var site = t.visit().site().replaceFirst("^https?://", "");
    var meeting =
        new ICalendar.Meeting(
            "mesa-%s-%s@%s".formatted(government.key(), code, site),
            its.roundtable().start(government.zone()).toInstant(),
            its.roundtable().end(government.zone()).toInstant(),
            its.roundtable().title().words(),
            its.roundtable().place().words(),
            page,
            its.state() == RoundtableState.CANCELLED,
            its.version().version() - 1,
            its.version().provenance().recorded());
    var calendar = ICalendar.of(its.roundtable().title().words(), page, meeting);
    return new DownloadResponse(CALENDAR, "mesa.ics", calendar.bytes()).answer();
  }

  private RoundtableRecord find(Government government, String code) {
    return roundtables.find(government.key(), code).orElseThrow(RoundtableController::nothingThere);
  }

  private static ResponseStatusException nothingThere() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
