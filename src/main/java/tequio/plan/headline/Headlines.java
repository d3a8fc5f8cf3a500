package tequio.plan.headline;

import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import tequio.kernel.Share;

/** The one function that gives every page its headlines. */
public final class Headlines {

  /**
   * How a promise stands on a day. Parts of a commitment are its activities and, where somebody
   * spoke of it as a whole or its activities are not known, the whole as one more part; parts of a
   * plan are its commitments.
   */
  public static Standing headline(Facts facts, LocalDate asOf) {
    return switch (facts) {
      case Facts.Single single -> ofSingle(single, asOf);
      case Facts.OfCommitment commitment -> ofCommitment(commitment, asOf);
      case Facts.OfPlan plan -> ofPlan(plan, asOf);
    };
  }

  private static Standing ofSingle(Facts.Single facts, LocalDate asOf) {
    var rule = SingleRule.first(facts, asOf);
    return new Standing(
        rule.headline(),
        rule,
        rule.headline() == Headline.LATE ? facts.daysLate(asOf) : 0,
        Share.one(rule.headline() == Headline.DONE));
  }

  private static Standing ofCommitment(Facts.OfCommitment facts, LocalDate asOf) {
    var activities = facts.activities().stream().map(one -> ofSingle(one, asOf)).toList();
    boolean spokenOf = activities.isEmpty() || !facts.own().isSilent();
    var own = Stream.of(facts.own()).filter(it -> spokenOf).map(it -> ofSingle(it, asOf));
    return combined(Stream.concat(activities.stream(), own).toList(), sum(activities));
  }

  private static Standing ofPlan(Facts.OfPlan facts, LocalDate asOf) {
    var parts = facts.commitments().stream().map(one -> ofCommitment(one, asOf)).toList();
    return combined(parts, sum(parts));
  }

  private static Standing combined(List<Standing> parts, Share done) {
    var rule = WholeRule.first(parts.stream().map(Standing::headline).collect(toSet()));
    long daysLate = parts.stream().mapToLong(Standing::daysLate).max().orElse(0);
    return new Standing(rule.headline(), rule, daysLate, done);
  }

  private static Share sum(List<Standing> parts) {
    return parts.stream().map(Standing::done).reduce(Share.NONE, Share::plus);
  }

  private Headlines() {}
}
