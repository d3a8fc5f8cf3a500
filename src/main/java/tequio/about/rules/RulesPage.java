package tequio.about.rules;

import java.util.List;
import java.util.stream.Stream;
import tequio.kernel.Page;
import tequio.plan.status.ActivityStatusRule;
import tequio.plan.status.AggregateStatusRule;
import tequio.plan.status.CommitmentStatus;

/**
 * Page that explains how the status of a commitment is computed, drawn from the decision table that
 * computes it.
 */
public record RulesPage() implements Page {

  /** Row of the decision table; the first row whose condition holds gives the status. */
  public record Line(int place, CommitmentStatus word, Enum<?> condition) {}

  public List<Line> forActivities() {
    return Stream.of(ActivityStatusRule.values())
        .map(rule -> new Line(rule.ordinal() + 1, rule.headline(), rule))
        .toList();
  }

  public List<Line> forWholes() {
    return Stream.of(AggregateStatusRule.values())
        .map(rule -> new Line(rule.ordinal() + 1, rule.headline(), rule))
        .toList();
  }
}
