package tequio.plan.status;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import tequio.kernel.Fraction;

/** Computes every status shown on any page. */
public final class StatusCalculator {

  /**
   * Returns the status on a day. Parts of a commitment are its activities, and the commitment
   * itself if somebody reported on the whole or its activities are not known; parts of a plan are
   * its commitments.
   */
  public static StatusResult headline(StatusFacts facts, LocalDate asOf) {
    return switch (facts) {
      case StatusFacts.Single single -> ofSingle(single, asOf);
      case StatusFacts.OfCommitment commitment -> ofCommitment(commitment, asOf);
      case StatusFacts.OfPlan plan -> ofPlan(plan, asOf);
    };
  }

  private static StatusResult ofSingle(StatusFacts.Single facts, LocalDate asOf) {
    var rule = ActivityStatusRule.first(facts, asOf);
    return new StatusResult(
        rule.headline(),
        rule,
        rule.headline() == CommitmentStatus.LATE ? facts.daysLate(asOf) : 0,
        Fraction.one(rule.headline() == CommitmentStatus.DONE));
  }

  private static StatusResult ofCommitment(StatusFacts.OfCommitment facts, LocalDate asOf) {
    var activities = facts.activities().stream().map(one -> ofSingle(one, asOf)).toList();
    boolean spokenOf = activities.isEmpty() || !facts.own().isSilent();
    var own = Stream.of(facts.own()).filter(it -> spokenOf).map(it -> ofSingle(it, asOf));
    return combined(Stream.concat(activities.stream(), own).toList(), sum(activities));
  }

  private static StatusResult ofPlan(StatusFacts.OfPlan facts, LocalDate asOf) {
    var parts = facts.commitments().stream().map(one -> ofCommitment(one, asOf)).toList();
    return combined(parts, sum(parts));
  }

  private static StatusResult combined(List<StatusResult> parts, Fraction done) {
    var headlines = EnumSet.noneOf(CommitmentStatus.class);
    long daysLate = 0;
    for (var part : parts) {
      headlines.add(part.headline());
      daysLate = Math.max(daysLate, part.daysLate());
    }
    var rule = AggregateStatusRule.first(headlines);
    return new StatusResult(rule.headline(), rule, daysLate, done);
  }

  private static Fraction sum(List<StatusResult> parts) {
    return parts.stream().map(StatusResult::done).reduce(Fraction.NONE, Fraction::plus);
  }

  private StatusCalculator() {}
}
