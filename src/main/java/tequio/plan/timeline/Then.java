package tequio.plan.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tequio.plan.progress.ProgressReport;
import tequio.plan.progress.Verification;
import tequio.plan.promise.Promise;
import tequio.plan.promise.Promises;
import tequio.plan.published.PlanVersion;
import tequio.plan.published.Tracking;
import tequio.territory.Government;

/** Commitments as they stood while an old version of them was in force. */
@Component
class Then {

  private final Promises promises;

  Then(Promises promises) {
    this.promises = promises;
  }

  /** On the day the next version came; without one, today. */
  Promise of(
      Act.Commitment version,
      List<Act> all,
      Optional<Act> next,
      Government government,
      Optional<PlanVersion> plan) {
    var until = next.map(it -> it.entry().envelope().seq()).orElse(Long.MAX_VALUE);
    return Promise.of(
        version.version(),
        government.path(),
        tracking(all, until),
        plan.map(PlanVersion::content),
        next.map(it -> LocalDate.ofInstant(it.recorded(), government.zone()))
            .orElseGet(() -> promises.today(government)));
  }

  private static Tracking tracking(List<Act> all, long until) {
    var reports = new ArrayList<Tracking.Filed<ProgressReport>>();
    var reviews = new ArrayList<Tracking.Filed<Verification>>();
    for (var act : all.stream().filter(it -> it.entry().envelope().seq() < until).toList()) {
      switch (act) {
        case Act.Report(var entry, var said) ->
            reports.add(new Tracking.Filed<>(said.number(), said.report(), act.recorded()));
        case Act.Review(var entry, var said) ->
            reviews.add(new Tracking.Filed<>(said.number(), said.verification(), act.recorded()));
        case Act.Commitment other -> {}
        case Act.Plan other -> {}
        case Act.Withdrawal other -> {}
        case Act.Erasing other -> {}
        case Act.Gap other -> {}
        case Act.Document other -> {}
        case Act.Fact other -> {}
        case Act.Other other -> {}
      }
    }
    return new Tracking(List.copyOf(reports), List.copyOf(reviews));
  }
}
