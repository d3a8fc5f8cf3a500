package tequio.portal.home;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import tequio.exercise.progress.StepGroups;
import tequio.plan.version.InstallationTotals;
import tequio.plan.version.PublishedPlans;
import tequio.portal.PlansHere;
import tequio.territory.Gazetteer;
import tequio.territory.Government;
import tequio.web.PublicPage;

/** Controller of the home page. */
@Controller
@PublicPage
class HomeController {

  private static final int CHANGES_READ = 200;
  private static final int NAMED = 12;

  private final Gazetteer gazetteer;
  private final PublishedPlans plans;
  private final StepGroups steps;
  private final Clock clock;

  HomeController(Gazetteer gazetteer, PublishedPlans plans, StepGroups steps, Clock clock) {
    this.gazetteer = gazetteer;
    this.plans = plans;
    this.steps = steps;
    this.clock = clock;
  }

  @GetMapping({"/", "/en"})
  HomePage home() {
    var zone = gazetteer.federation().zone();
    var totals = plans.listTotals();
    var here = PlansHere.of(totals);
    var municipalities = gazetteer.listMunicipalities();
    return new HomePage(
        LocalDate.ofInstant(clock.instant(), zone),
        HomePage.governments(gazetteer, here),
        InstallationTotals.of(totals),
        here.count(gazetteer.federation()),
        here.share(municipalities),
        gazetteer.listStates().stream().map(state -> row(state, here)).toList(),
        steps.list(NAMED).stream().map(it -> StepCard.of(it, gazetteer)).toList(),
        DailyChanges.of(plans.latestChanges(CHANGES_READ), gazetteer));
  }

  private HomePage.Row row(Government state, PlansHere here) {
    return new HomePage.Row(
        state, here.count(state), here.share(gazetteer.listMunicipalities(state.key())));
  }
}
