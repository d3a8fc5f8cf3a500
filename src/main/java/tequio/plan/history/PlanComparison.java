package tequio.plan.history;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import tequio.kernel.GovernmentKey;
import tequio.plan.content.CommitmentContent;
import tequio.plan.content.PlanContent;
import tequio.plan.indicator.Indicator;
import tequio.plan.roadmap.Activity;
import tequio.plan.roadmap.DevelopmentPlanLink;
import tequio.plan.version.CommitmentVersion;
import tequio.plan.version.PlanVersion;
import tequio.publishing.difference.Comparison;
import tequio.publishing.difference.ComparisonRules;
import tequio.publishing.difference.Difference;
import tequio.publishing.difference.Difference.Step;

/** Compares two versions of a plan or of a commitment. */
public final class PlanComparison {

  /** Records that are looked into; every other value is compared whole. */
  static final Set<Class<?>> LOOKED_INTO =
      Set.of(
          CommitmentContent.class,
          PlanContent.class,
          Activity.class,
          Indicator.class,
          DevelopmentPlanLink.class,
          Listing.class);

  /** A commitment in a plan's list, by the number people know it by. */
  record Listing(String number, int version) {}

  /** What a commitment says otherwise than before. */
  public static List<Difference> of(
      CommitmentVersion before, CommitmentVersion after, Function<GovernmentKey, String> names) {
    var rules = rules(names);
    return joined(
        Comparison.of(before.content(), after.content(), rules),
        Comparison.of(
            List.of(new Step.Component("CommitmentVersion", "jointly")),
            before.jointly(),
            after.jointly(),
            rules));
  }

  /** What a plan says otherwise than before, and what it lists otherwise. */
  public static List<Difference> of(
      PlanVersion before, PlanVersion after, Function<GovernmentKey, String> names) {
    var rules = rules(names);
    return joined(
        Comparison.of(before.content(), after.content(), rules),
        Comparison.of(
            List.of(new Step.Component("PlanVersion", "commitments")),
            listings(before, names),
            listings(after, names),
            rules));
  }

  /** What one record says otherwise than another of its kind. */
  static List<Difference> of(Record before, Record after) {
    return Comparison.of(before, after, rules(GovernmentKey::value));
  }

  private static ComparisonRules rules(Function<GovernmentKey, String> names) {
    return new ComparisonRules(LOOKED_INTO::contains, PlanComparison::number, names);
  }

  private static List<Listing> listings(PlanVersion plan, Function<GovernmentKey, String> names) {
    return plan.commitments().stream()
        .map(it -> {
          var home = it.key().government();
          var elsewhere = home.equals(plan.government()) ? "" : " (" + names.apply(home) + ")";
          return new Listing(it.key().number() + elsewhere, it.version());
        })
        .toList();
  }

  private static Optional<String> number(Object item) {
    return switch (item) {
      case Activity activity -> Optional.of(String.valueOf(activity.number()));
      case Indicator indicator -> Optional.of(String.valueOf(indicator.number()));
      case Listing listing -> Optional.of(listing.number());
      default -> Optional.empty();
    };
  }

  private static List<Difference> joined(List<Difference> some, List<Difference> others) {
    return Stream.concat(some.stream(), others.stream()).toList();
  }

  private PlanComparison() {}
}
