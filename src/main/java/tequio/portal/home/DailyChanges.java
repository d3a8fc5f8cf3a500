package tequio.portal.home;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tequio.plan.version.PlanChange;
import tequio.territory.Gazetteer;
import tequio.territory.Government;

/** Changes of one government on one day. */
public record DailyChanges(Government government, LocalDate day, Map<DailyChangeKind, Long> kinds) {

  private static final int MOST = 6;

  /** What sort of thing became public. */
  public enum DailyChangeKind {
    PLAN,
    NEW_PLAN_VERSION,
    COMMITMENT,
    NEW_COMMITMENT_VERSION,
    REPORT,
    VERIFICATION,
    WITHDRAWAL,
    OTHER
  }

  private record Occasion(Government government, LocalDate day) {}

  /**
   * Groups changes by government and day, in the government's zone, in the order of the changes;
   * returns the first six groups.
   */
  static List<DailyChanges> of(List<PlanChange> changes, Gazetteer gazetteer) {
    var occasions = new LinkedHashMap<Occasion, List<PlanChange>>();
    for (var change : changes) {
      gazetteer
          .find(change.subject().government())
          .map(it -> new Occasion(it, LocalDate.ofInstant(change.recorded(), it.zone())))
          .ifPresent(on -> occasions.computeIfAbsent(on, fresh -> new ArrayList<>()).add(change));
    }
    return occasions.entrySet().stream()
        .limit(MOST)
        .map(each ->
            new DailyChanges(
                each.getKey().government(), each.getKey().day(), kinds(each.getValue())))
        .toList();
  }

  private static Map<DailyChangeKind, Long> kinds(List<PlanChange> changes) {
    return changes.stream().collect(groupingBy(DailyChanges::kind, TreeMap::new, counting()));
  }

  private static DailyChangeKind kind(PlanChange change) {
    return switch (change.subject().kind()) {
      case "plan" ->
          change.version() == 1 ? DailyChangeKind.PLAN : DailyChangeKind.NEW_PLAN_VERSION;
      case "commitment" ->
          change.version() == 1
              ? DailyChangeKind.COMMITMENT
              : DailyChangeKind.NEW_COMMITMENT_VERSION;
      case "progress-report" -> DailyChangeKind.REPORT;
      case "verification" -> DailyChangeKind.VERIFICATION;
      case "plan-withdrawal" -> DailyChangeKind.WITHDRAWAL;
      default -> DailyChangeKind.OTHER;
    };
  }
}
