package tequio.plan.version;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import tequio.kernel.Known;
import tequio.kernel.PartialDate;

/**
 * Chooses the current plan of a government on a day (decision 0018): not withdrawn and with at
 * least one commitment; of those that have begun, the one that ends last; of equal periods the one
 * with more commitments, then the one published first.
 */
public final class CurrentPlan {

  private static final Comparator<PlanSummary> ORDER =
      comparing((PlanSummary it) -> day(it.end(), true))
          .thenComparing(it -> day(it.start(), false))
          .thenComparing(comparingInt(PlanSummary::commitments))
          .thenComparing(PlanSummary::first, Comparator.<Instant>reverseOrder())
          .thenComparing(PlanSummary::code, Comparator.<String>reverseOrder());

  /** Returns the current plan; empty if no plan qualifies. */
  public static Optional<PlanSummary> of(List<PlanSummary> plans, LocalDate today) {
    var standing = plans.stream().filter(PlanSummary::stands).toList();
    return standing.stream()
        .filter(it -> !day(it.start(), false).isAfter(today))
        .max(ORDER)
        .or(() -> standing.stream().max(ORDER));
  }

  /** Sorts unknown dates before all others. */
  private static LocalDate day(Known<PartialDate> date, boolean last) {
    return date.find().map(it -> last ? it.last() : it.first()).orElse(LocalDate.MIN);
  }

  private CurrentPlan() {}
}
