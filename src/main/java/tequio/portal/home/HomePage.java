package tequio.portal.home;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import tequio.kernel.Fraction;
import tequio.kernel.Page;
import tequio.plan.version.InstallationTotals;
import tequio.portal.PlansHere;
import tequio.territory.Gazetteer;
import tequio.territory.Government;

/**
 * Home page: search, state of the installation, map and list of states.
 *
 * @param asOf the day on which the numbers hold
 * @param governments how many of the country's governments have a plan here
 * @param municipalities how many of its municipalities have one
 * @param steps where running exercises stand, in the order of the steps
 */
public record HomePage(
    LocalDate asOf,
    Fraction governments,
    InstallationTotals tally,
    int federalPlans,
    Fraction municipalities,
    List<Row> states,
    List<StepCard> steps,
    List<DailyChanges> news)
    implements Page {

  /** A state in the table: its own plans, and how many of its municipalities have one. */
  public record Row(Government state, int plans, Fraction municipalities) {

    boolean isAnything() {
      return plans > 0 || municipalities.done() > 0;
    }
  }

  /** States with a plan of their own or of a municipality. */
  public List<Row> withPlans() {
    return states.stream().filter(Row::isAnything).toList();
  }

  /** States without a plan. */
  public List<Government> withoutPlans() {
    return states.stream().filter(it -> !it.isAnything()).map(Row::state).toList();
  }

  /** Returns the states as tiles of the map. */
  public List<StateTile> tiles() {
    return StateTile.of(states);
  }

  static Fraction governments(Gazetteer gazetteer, PlansHere here) {
    var all = new ArrayList<Government>(gazetteer.listMunicipalities());
    all.addAll(gazetteer.listStates());
    all.add(gazetteer.federation());
    return here.share(all);
  }
}
