package tequio.plan.board;

import org.springframework.stereotype.Component;
import tequio.plan.view.GovernmentHeaders;
import tequio.publishing.page.GovernmentPlaces;
import tequio.territory.Government;
import tequio.web.GovernmentHeader;
import tequio.web.Texts;

/** The masthead of a government with the tabs of the plan it stands by today. */
@Component
class PlanPlaces implements GovernmentPlaces {

  private final Boards boards;

  PlanPlaces(Boards boards) {
    this.boards = boards;
  }

  @Override
  public GovernmentHeader of(Government government, Texts t) {
    return GovernmentHeaders.of(government, boards.code(government), t);
  }
}
