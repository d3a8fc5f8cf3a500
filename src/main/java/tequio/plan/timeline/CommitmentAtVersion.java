package tequio.plan.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tequio.plan.progress.ProgressReport;
import tequio.plan.progress.Verification;
import tequio.plan.version.PlanVersion;
import tequio.plan.version.ReportsAndVerifications;
import tequio.plan.version.ReportsAndVerifications.Filed;
import tequio.plan.view.CommitmentView;
import tequio.plan.view.CommitmentViews;
import tequio.publishing.timeline.RecordEvent;
import tequio.territory.Government;

/** Commitments in the state they had while an earlier version was current. */
@Component
class CommitmentAtVersion {

  private final CommitmentViews promises;

  CommitmentAtVersion(CommitmentViews promises) {
    this.promises = promises;
  }

  /** Returns the commitment on the day of the next version; today, if there is none. */
  CommitmentView of(
      PlanEvent.Commitment version,
      List<RecordEvent> all,
      Optional<RecordEvent> next,
      Government government,
      Optional<PlanVersion> plan) {
    var until = next.map(it -> it.entry().envelope().seq()).orElse(Long.MAX_VALUE);
    return CommitmentView.of(
        version.version(),
        government.path(),
        tracking(all, until),
        plan.map(PlanVersion::content),
        next.map(it -> LocalDate.ofInstant(it.recorded(), government.zone()))
            .orElseGet(() -> promises.today(government)));
  }

  private static ReportsAndVerifications tracking(List<RecordEvent> all, long until) {
    var reports = new ArrayList<Filed<ProgressReport>>();
    var reviews = new ArrayList<Filed<Verification>>();
    for (var act : all.stream().filter(it -> it.entry().envelope().seq() < until).toList()) {
      if (act instanceof PlanEvent.Report(var entry, var said)) {
        reports.add(new Filed<>(said.number(), said.report(), act.recorded()));
      } else if (act instanceof PlanEvent.Review(var entry, var said)) {
        reviews.add(new Filed<>(said.number(), said.verification(), act.recorded()));
      }
    }
    return new ReportsAndVerifications(List.copyOf(reports), List.copyOf(reviews));
  }
}
