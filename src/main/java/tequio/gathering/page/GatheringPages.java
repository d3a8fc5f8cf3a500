package tequio.gathering.page;

import java.util.List;
import org.springframework.stereotype.Component;
import tequio.gathering.act.GatheringRecord;
import tequio.gathering.attendance.AttendeeNames;
import tequio.gathering.photograph.GatheringPhotographs;
import tequio.publishing.page.GovernmentPlaces;
import tequio.territory.Gazetteer;
import tequio.territory.Government;
import tequio.web.Link;
import tequio.web.Texts;

/** Reads what the page of a gathering shows beside the gathering itself. */
@Component
class GatheringPages {

  private final AttendeeNames names;
  private final GatheringPhotographs photographs;
  private final GovernmentPlaces places;
  private final Gazetteer gazetteer;

  GatheringPages(
      AttendeeNames names,
      GatheringPhotographs photographs,
      GovernmentPlaces places,
      Gazetteer gazetteer) {
    this.names = names;
    this.photographs = photographs;
    this.places = places;
    this.gazetteer = gazetteer;
  }

  GatheringPage of(Government government, GatheringRecord its, Texts t) {
    return new GatheringPage(
        government,
        its,
        names.list(its.document()),
        photographs.list(government, its.document()),
        municipalities(its),
        places.of(government, t));
  }

  private List<Link> municipalities(GatheringRecord its) {
    return its.gathering().municipalities().stream()
        .flatMap(it -> gazetteer.find(it).stream())
        .map(it -> new Link(it.shortName(), it.path()))
        .toList();
  }
}
