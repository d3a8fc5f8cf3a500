package tequio.plan.board;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tequio.plan.promise.Promises;
import tequio.plan.published.PlanSummary;
import tequio.plan.published.PublishedPlans;
import tequio.territory.Government;

/** Makes the board of any government, in four statements. */
@Component
public class Boards {

  private final PublishedPlans plans;
  private final Promises promises;

  public Boards(PublishedPlans plans, Promises promises) {
    this.plans = plans;
    this.promises = promises;
  }

  public Board of(Government government) {
    var today = promises.today(government);
    var all = plans.listOf(government.key());
    var current = current(all, today);
    var plan = current.flatMap(it -> plans.findPlan(it.government(), it.code()));
    return new Board(
        government,
        plan,
        plan.map(it -> promises.of(it, today)).orElse(List.of()),
        all.stream().filter(it -> !Optional.of(it).equals(current)).map(this::other).toList(),
        today);
  }

  private Board.Other other(PlanSummary plan) {
    return new Board.Other(plan, promises.path(plan.government()) + "/plan/" + plan.code());
  }

  /** The newest that has begun; where none has, the newest. */
  private static Optional<PlanSummary> current(List<PlanSummary> newestFirst, LocalDate today) {
    return newestFirst.stream()
        .filter(it -> it.start().find().filter(day -> day.first().isAfter(today)).isEmpty())
        .findFirst()
        .or(() -> newestFirst.stream().findFirst());
  }
}
