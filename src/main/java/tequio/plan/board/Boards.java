package tequio.plan.board;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import tequio.ledger.history.Citation;
import tequio.ledger.history.RecordQueries;
import tequio.plan.version.CurrentPlan;
import tequio.plan.version.PlanSummary;
import tequio.plan.version.PlanVersion;
import tequio.plan.version.PublishedPlans;
import tequio.plan.view.CommitmentViews;
import tequio.territory.Government;

/** Reads the board of a government with six statements; seven where it has several plans. */
@Component
public class Boards {

  private static final int MOST_NEIGHBOURS = 6;

  private final PublishedPlans plans;
  private final CommitmentViews promises;
  private final RecordQueries chronicle;

  public Boards(PublishedPlans plans, CommitmentViews promises, RecordQueries chronicle) {
    this.plans = plans;
    this.promises = promises;
    this.chronicle = chronicle;
  }

  /** Finds the code of the government's current plan, with one statement. */
  public Optional<String> code(Government government) {
    return CurrentPlan.of(plans.listOf(government.key()), promises.today(government))
        .map(PlanSummary::code);
  }

  public Board of(Government government) {
    var today = promises.today(government);
    var all = plans.listOf(government.key());
    var current = CurrentPlan.of(all, today);
    var plan = current.flatMap(it -> plans.findPlan(it.government(), it.code()));
    return new Board(
        government,
        plan,
        plan.map(it -> promises.of(it, today)).orElse(List.of()),
        plan.map(it -> marks(government, it, all.size() > 1)).orElse(Board.Marks.NONE),
        all.stream().filter(it -> !Optional.of(it).equals(current)).map(this::other).toList(),
        plan.isEmpty() ? neighbours(government) : List.of(),
        today);
  }

  private List<Government> neighbours(Government government) {
    return plans.neighboursOf(government.key(), MOST_NEIGHBOURS).stream()
        .map(promises::government)
        .toList();
  }

  private Board.Marks marks(Government government, PlanVersion plan, boolean several) {
    var keys = plan.commitments().stream().map(PlanVersion.Listed::key).toList();
    var verify =
        chronicle.cite(List.of(plan.ref())).stream()
            .filter(it -> it.version() == plan.version())
            .map(Citation::address)
            .findFirst();
    return new Board.Marks(
        verify, plans.movedDates(keys), several ? plans.listedNumbers(government.key()) : Set.of());
  }

  private Board.Other other(PlanSummary plan) {
    return new Board.Other(plan, promises.path(plan.government()) + "/plan/" + plan.code());
  }
}
