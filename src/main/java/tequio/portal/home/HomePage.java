package tequio.portal.home;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import tequio.kernel.Page;
import tequio.kernel.Share;
import tequio.plan.published.Tally;
import tequio.portal.DotMap;
import tequio.portal.PlansHere;
import tequio.territory.Gazetteer;
import tequio.territory.Government;

/**
 * The first page: a search box, what is here and what is not, a map and the states.
 *
 * @param asOf the day its numbers are of
 * @param governments how many of the country's governments have a plan here
 * @param municipalities how many of its municipalities
 */
public record HomePage(
    LocalDate asOf,
    Share governments,
    Tally tally,
    int federalPlans,
    DotMap.Drawing map,
    Share municipalities,
    List<Row> states,
    List<News> news)
    implements Page {

  /** A state in the table: its own plans, and how many of its municipalities have one. */
  public record Row(Government state, int plans, Share municipalities) {}

  static Share governments(Gazetteer gazetteer, PlansHere here) {
    var all = new ArrayList<Government>(gazetteer.listMunicipalities());
    all.addAll(gazetteer.listStates());
    all.add(gazetteer.federation());
    return here.share(all);
  }
}
