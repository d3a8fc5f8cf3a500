package tequio.secretariat.meeting.page;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tequio.publishing.page.GovernmentPlaces;
import tequio.secretariat.record.MeetingLists;
import tequio.secretariat.summary.SummaryPage;
import tequio.territory.Government;
import tequio.web.PublicPage;
import tequio.web.Texts;

/** Shows the sessions of a secretariat, page by page. */
@Controller
@PublicPage
class MeetingListController {

  private final MeetingLists meetings;
  private final GovernmentPlaces places;

  MeetingListController(MeetingLists meetings, GovernmentPlaces places) {
    this.meetings = meetings;
    this.places = places;
  }

  @GetMapping({
    "/{state}/secretariado/sesiones",
    "/en/{state}/secretariado/sesiones",
    "/{state}/{municipality}/secretariado/sesiones",
    "/en/{state}/{municipality}/secretariado/sesiones"
  })
  MeetingListPage list(
      Government government, @RequestParam(defaultValue = "") String pagina, Texts t) {
    int page = SummaryPage.numberOf(pagina);
    return new MeetingListPage(
        government,
        page == 1 ? meetings.listComing(government) : List.of(),
        meetings.listPast(government, page),
        places.of(government, t));
  }
}
