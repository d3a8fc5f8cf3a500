package tequio.plan.withdrawal;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tequio.kernel.Actor;
import tequio.kernel.Known;
import tequio.kernel.PartialDate;
import tequio.kernel.Provenance;
import tequio.kernel.ReportingParty;
import tequio.kernel.Text;
import tequio.plan.projection.PlanProjection;
import tequio.plan.version.PlanVersion;
import tequio.territory.Gazetteer;

/** Withdraws a plan with a public reason. */
@Component
public class WithdrawPlan {

  private final Withdrawals withdrawals;
  private final PlanProjection current;
  private final Gazetteer gazetteer;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  WithdrawPlan(
      Withdrawals withdrawals,
      PlanProjection current,
      Gazetteer gazetteer,
      ApplicationEventPublisher events,
      Clock clock) {
    this.withdrawals = withdrawals;
    this.current = current;
    this.gazetteer = gazetteer;
    this.events = events;
    this.clock = clock;
  }

  /**
   * Withdraws a plan. The caller holds the publications of the government.
   *
   * @param plan newest version, not withdrawn
   */
  @CanIgnoreReturnValue
  @Transactional
  public PlanWithdrawal run(PlanVersion plan, Actor by, Text reason) {
    var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
    var zone = gazetteer.get(plan.government()).zone();
    var made =
        new PlanWithdrawal(
            plan.government(),
            plan.content().code(),
            plan.version(),
            reason,
            new Provenance(
                ReportingParty.GOVERNMENT,
                by,
                Known.of(PartialDate.of(LocalDate.ofInstant(at, zone))),
                at,
                List.of()));
    withdrawals.add(made);
    current.markWithdrawn(plan.government(), plan.content().code());
    events.publishEvent(new PlanWithdrawn(made));
    return made;
  }
}
