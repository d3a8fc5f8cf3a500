package tequio.gathering.page;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import tequio.gathering.act.GatheringReader;
import tequio.gathering.act.GatheringRecord;
import tequio.gathering.content.GatheringState;
import tequio.publishing.page.GovernmentPlaces;
import tequio.sharing.DownloadResponse;
import tequio.sharing.calendar.ICalendar;
import tequio.territory.Government;
import tequio.web.PublicPage;
import tequio.web.Texts;

/** Shows the gatherings of a government. */
@Controller
@PublicPage
@RequestMapping({
  "/{state}/eventos",
  "/en/{state}/eventos",
  "/{state}/{municipality}/eventos",
  "/en/{state}/{municipality}/eventos"
})
class GatheringController {

  private static final MediaType CALENDAR = MediaType.parseMediaType("text/calendar;charset=UTF-8");

  private final GatheringReader gatherings;
  private final GatheringPages pages;
  private final GovernmentPlaces places;
  private final Clock clock;

  GatheringController(
      GatheringReader gatherings, GatheringPages pages, GovernmentPlaces places, Clock clock) {
    this.gatherings = gatherings;
    this.pages = pages;
    this.places = places;
    this.clock = clock;
  }

  @GetMapping
  GatheringListPage list(Government government, Texts t) {
    var today = LocalDate.ofInstant(clock.instant(), government.zone());
    return new GatheringListPage(
        government, gatherings.list(government.key()), today, places.of(government, t));
  }

  @GetMapping("/{code}")
  GatheringPage show(Government government, @PathVariable String code, Texts t) {
    return pages.of(government, find(government, code), t);
  }

  @GetMapping("/{code}/evento.ics")
  ResponseEntity<byte[]> calendar(Government government, @PathVariable String code, Texts t) {
    var its = find(government, code);
    var page = t.whole(government.path() + "/eventos/" + code);
    var meeting =
        new ICalendar.Meeting(
            "evento-%s-%s@%s"
                .formatted(government.key(), code, t.visit().site().replaceFirst("^https?://", "")),
            its.gathering().start(government.zone()).toInstant(),
            its.gathering().end(government.zone()).toInstant(),
            its.gathering().title().words(),
            its.gathering().place().words(),
            page,
            its.state() == GatheringState.CANCELLED,
            its.version().version() - 1,
            its.version().provenance().recorded());
    var calendar = ICalendar.of(its.gathering().title().words(), page, meeting);
    return new DownloadResponse(CALENDAR, "evento.ics", calendar.bytes()).answer();
  }

  private GatheringRecord find(Government government, String code) {
    return gatherings
        .find(government.key(), code)
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
