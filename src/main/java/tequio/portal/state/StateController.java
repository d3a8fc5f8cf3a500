package tequio.portal.state;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import tequio.plan.board.Boards;
import tequio.plan.version.PublishedPlans;
import tequio.portal.PlansHere;
import tequio.territory.Gazetteer;
import tequio.territory.Government;
import tequio.web.PublicPage;

/** Controller of the page of a state or of the federation. */
@Controller
@PublicPage
class StateController {

  private final Gazetteer gazetteer;
  private final PublishedPlans plans;
  private final Boards boards;

  StateController(Gazetteer gazetteer, PublishedPlans plans, Boards boards) {
    this.gazetteer = gazetteer;
    this.plans = plans;
    this.boards = boards;
  }

  @GetMapping({"/{state}", "/en/{state}"})
  StatePage state(Government government) {
    var within =
        government.key().isFederation()
            ? gazetteer.listStates()
            : gazetteer.listMunicipalities(government.key());
    var here = PlansHere.of(plans.listTotals(within.stream().map(Government::key).toList()));
    return new StatePage(boards.of(government), here, within);
  }
}
