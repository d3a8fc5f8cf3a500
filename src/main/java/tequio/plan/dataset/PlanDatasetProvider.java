package tequio.plan.dataset;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import tequio.data.dataset.Dataset;
import tequio.data.dataset.DatasetProvider;
import tequio.plan.snapshot.PlansAsOf;

/** Provides the datasets of plans and commitments, and of their changes. */
@Component
@Order(10)
class PlanDatasetProvider implements DatasetProvider {

  private final DatasetRows walks;
  private final PlansAsOf plans;

  PlanDatasetProvider(DatasetRows walks, PlansAsOf plans) {
    this.walks = walks;
    this.plans = plans;
  }

  @Override
  public List<Dataset<?>> list() {
    return List.of(
        PlanDatasets.governments(walks),
        PlanDatasets.plans(walks),
        CommitmentDatasets.commitments(walks),
        CommitmentDatasets.activities(walks),
        ReportDatasets.reports(walks),
        ReportDatasets.verifications(walks),
        IndicatorDatasets.indicators(walks),
        IndicatorDatasets.measurements(walks),
        PartyDataset.parties(walks),
        ChangeDataset.changes(walks));
  }

  @Override
  public Optional<Instant> first() {
    return plans.first();
  }
}
