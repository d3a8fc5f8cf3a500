package tequio.portal;

import static java.util.stream.Collectors.groupingBy;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tequio.kernel.Fraction;
import tequio.kernel.GovernmentKey;
import tequio.plan.version.PlanSummary;
import tequio.territory.Government;

/** Governments with plans in this installation, the newest plan of each first. */
public record PlansHere(Map<GovernmentKey, List<PlanSummary>> byGovernment) {

  public static PlansHere of(List<PlanSummary> plans) {
    return new PlansHere(
        plans.stream()
            .filter(PlanSummary::stands)
            .collect(groupingBy(PlanSummary::government, LinkedHashMap::new, Collectors.toList())));
  }

  public boolean has(Government government) {
    return byGovernment.containsKey(government.key());
  }

  public List<PlanSummary> listOf(Government government) {
    return byGovernment.getOrDefault(government.key(), List.of());
  }

  /** Those of these governments that have one. */
  public List<Government> among(Collection<Government> governments) {
    return governments.stream().filter(this::has).toList();
  }

  public Fraction share(Collection<Government> governments) {
    return new Fraction(among(governments).size(), governments.size());
  }
}
