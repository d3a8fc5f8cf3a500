package tequio.portal.search;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tequio.plan.published.PublishedPlans;
import tequio.portal.PlansHere;
import tequio.territory.Gazetteer;

/** Finds governments by name, by key, and by names that are nearly right. */
@Controller
class SearchController {

  private static final int MOST = 30;
  private static final int LONGEST = 80;

  private final Gazetteer gazetteer;
  private final PublishedPlans plans;

  SearchController(Gazetteer gazetteer, PublishedPlans plans) {
    this.gazetteer = gazetteer;
    this.plans = plans;
  }

  @GetMapping({"/buscar", "/en/buscar"})
  SearchPage search(@RequestParam(defaultValue = "") String q) {
    var asked = q.strip();
    return new SearchPage(
        asked.length() <= LONGEST ? asked : asked.substring(0, LONGEST) + "…",
        gazetteer.search(asked, MOST),
        PlansHere.of(plans.listAll()));
  }
}
