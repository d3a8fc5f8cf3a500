package tequio.portal.state;

import static java.util.stream.Collectors.toMap;

import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import tequio.exercise.progress.ExerciseProgress;
import tequio.exercise.progress.ExerciseReader;
import tequio.kernel.GovernmentKey;
import tequio.plan.board.Boards;
import tequio.plan.version.InstallationTotals.GovernmentTotals;
import tequio.plan.version.PublishedPlans;
import tequio.territory.Gazetteer;
import tequio.territory.Government;
import tequio.web.PublicPage;

/** Controller of the page of a state or of the federation. */
@Controller
@PublicPage
class StateController {

  private final Gazetteer gazetteer;
  private final PublishedPlans plans;
  private final ExerciseReader exercises;
  private final Boards boards;

  StateController(
      Gazetteer gazetteer, PublishedPlans plans, ExerciseReader exercises, Boards boards) {
    this.gazetteer = gazetteer;
    this.plans = plans;
    this.exercises = exercises;
    this.boards = boards;
  }

  @GetMapping({"/{state}", "/en/{state}"})
  StatePage state(Government government) {
    var key = government.key();
    var within = key.isFederation() ? gazetteer.listStates() : gazetteer.listMunicipalities(key);
    var totals =
        plans.listTotals(within.stream().map(Government::key).toList()).stream()
            .collect(toMap(GovernmentTotals::government, it -> it));
    var running =
        key.isFederation() ? Map.<GovernmentKey, ExerciseProgress>of() : exercises.listRunning(key);
    var progress = within.stream().map(it -> MunicipalityProgress.of(it, totals, running)).toList();
    return new StatePage(boards.of(government), progress);
  }
}
