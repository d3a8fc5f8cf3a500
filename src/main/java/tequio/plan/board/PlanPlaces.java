package tequio.plan.board;

import org.springframework.stereotype.Component;
import tequio.plan.view.GovernmentHeaders;
import tequio.publishing.page.GovernmentPlaces;
import tequio.territory.Government;
import tequio.web.GovernmentHeader;
import tequio.web.Texts;

/** Header of a government's pages with the tabs of its current plan. */
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
