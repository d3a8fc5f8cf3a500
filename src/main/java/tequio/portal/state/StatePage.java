package tequio.portal.state;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import tequio.kernel.Page;
import tequio.kernel.Share;
import tequio.plan.published.PlanSummary;
import tequio.portal.DotMap;
import tequio.portal.PlansHere;
import tequio.territory.Government;
import tequio.web.Place;

/**
 * A state or the federation.
 *
 * @param own its own plans, and those it shares
 * @param within its municipalities, or the states of the federation, by the alphabet
 */
public record StatePage(
    Government government,
    List<PlanSummary> own,
    PlansHere here,
    List<Government> within,
    Optional<DotMap.Drawing> map)
    implements Page {

  /** What lies within: states, municipalities, or the divisions of the capital. */
  public enum Kind {
    COUNTRY,
    STATE,
    CAPITAL
  }

  @Override
  public ZoneId zone() {
    return government.zone();
  }

  public Kind kind() {
    if (government.key().isFederation()) {
      return Kind.COUNTRY;
    }
    return government.key().value().equals("09") ? Kind.CAPITAL : Kind.STATE;
  }

  public List<Government> withPlan() {
    return here.among(within);
  }

  public Share share() {
    return here.share(within);
  }

  public Place place() {
    return new Place(
        government.shortName(), "", government.path(), government.isFictional(), List.of());
  }
}
