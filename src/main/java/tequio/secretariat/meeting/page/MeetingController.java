package tequio.secretariat.meeting.page;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import tequio.publishing.page.GovernmentPlaces;
import tequio.secretariat.agreement.AgreementLists;
import tequio.secretariat.meeting.MeetingNotices;
import tequio.secretariat.meeting.MeetingState;
import tequio.secretariat.minutes.MinutesReader;
import tequio.secretariat.record.MeetingReader;
import tequio.secretariat.record.MeetingRecord;
import tequio.sharing.DownloadResponse;
import tequio.sharing.calendar.ICalendar;
import tequio.territory.Government;
import tequio.web.PublicPage;
import tequio.web.Texts;

/** Shows a session of a secretariat. */
@Controller
@PublicPage
@RequestMapping({
  "/{state}/secretariado/sesiones",
  "/en/{state}/secretariado/sesiones",
  "/{state}/{municipality}/secretariado/sesiones",
  "/en/{state}/{municipality}/secretariado/sesiones"
})
class MeetingController {

  private static final MediaType CALENDAR = MediaType.parseMediaType("text/calendar;charset=UTF-8");

  private final MeetingReader meetings;
  private final MeetingNotices notices;
  private final AgreementLists agreements;
  private final MinutesReader minutes;
  private final GovernmentPlaces places;

  MeetingController(
      MeetingReader meetings,
      MeetingNotices notices,
      AgreementLists agreements,
      MinutesReader minutes,
      GovernmentPlaces places) {
    this.meetings = meetings;
    this.notices = notices;
    this.agreements = agreements;
    this.minutes = minutes;
    this.places = places;
  }

  @GetMapping("/{code}")
  MeetingPage show(Government government, @PathVariable String code, Texts t) {
    var its = find(government, code);
    boolean toCome = its.state() == MeetingState.CALLED && its.isComing();
    return new MeetingPage(
        government,
        its,
        notices.of(government.key(), its.meeting()),
        agreements.listOf(government, its.number()),
        toCome ? agreements.listLongestOverdue(government) : List.of(),
        minutes.find(government.key(), code),
        places.of(government, t));
  }

  @GetMapping("/{code}/sesion.ics")
  ResponseEntity<byte[]> calendar(Government government, @PathVariable String code, Texts t) {
    var its = find(government, code);
    var page = t.whole(government.path() + "/secretariado/sesiones/" + code);
    var meeting =
        new ICalendar.Meeting(
            "sesion-%s-%s@%s"
                .formatted(government.key(), code, t.visit().site().replaceFirst("^https?://", "")),
            its.meeting().start(government.zone()).toInstant(),
            its.meeting().end(government.zone()).toInstant(),
            its.meeting().title().words(),
            its.meeting().place().words(),
            page,
            its.state() == MeetingState.CANCELLED,
            its.version().version() - 1,
            its.version().provenance().recorded());
    var calendar = ICalendar.of(its.meeting().title().words(), page, meeting);
    return new DownloadResponse(CALENDAR, "sesion.ics", calendar.bytes()).answer();
  }

  private MeetingRecord find(Government government, String code) {
    return meetings
        .find(government.key(), code)
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
