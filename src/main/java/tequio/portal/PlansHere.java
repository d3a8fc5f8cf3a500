package tequio.portal;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import tequio.kernel.Fraction;
import tequio.kernel.GovernmentKey;
import tequio.plan.version.InstallationTotals.GovernmentTotals;
import tequio.territory.Government;

/** Number of standing plans of each government that has any in this installation. */
public record PlansHere(Map<GovernmentKey, Integer> byGovernment) {

  public static PlansHere of(List<GovernmentTotals> totals) {
    return new PlansHere(
        totals.stream()
            .filter(it -> it.standing() > 0)
            .collect(toMap(GovernmentTotals::government, GovernmentTotals::standing)));
  }

  public boolean has(Government government) {
    return byGovernment.containsKey(government.key());
  }

  public int count(Government government) {
    return byGovernment.getOrDefault(government.key(), 0);
  }

  /** Returns those of the governments that have a plan. */
  public List<Government> among(Collection<Government> governments) {
    return governments.stream().filter(this::has).toList();
  }

  public Fraction share(Collection<Government> governments) {
    return new Fraction(among(governments).size(), governments.size());
  }
}
