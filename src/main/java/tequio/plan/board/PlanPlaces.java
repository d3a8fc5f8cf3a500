package tequio.plan.board;

import org.springframework.stereotype.Component;
import tequio.plan.promise.Places;
import tequio.publishing.page.GovernmentPlaces;
import tequio.territory.Government;
import tequio.web.Place;
import tequio.web.Texts;

/** The masthead of a government with the tabs of the plan it stands by today. */
@Component
class PlanPlaces implements GovernmentPlaces {

  private final Boards boards;

  PlanPlaces(Boards boards) {
    this.boards = boards;
  }

  @Override
  public Place of(Government government, Texts t) {
    return Places.of(government, boards.code(government), t);
  }
}
