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

  /** Records that are compared component by component; other values are compared whole. */
  static final Set<Class<?>> LOOKED_INTO =
      Set.of(
          CommitmentContent.class,
          PlanContent.class,
          Activity.class,
          Indicator.class,
          DevelopmentPlanLink.class,
          Listing.class);

  /**
   * Commitment in a plan's list.
   *
   * @param number its number, with the name of its government if that is another one
   */
  record Listing(String number, int version) {}

  /** Compares two versions of a commitment. */
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

  /** Compares two versions of a plan, including its list of commitments. */
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

  /** Compares two records of the same type. */
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
