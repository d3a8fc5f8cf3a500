package tequio.plan.plan;

import java.util.ArrayList;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import tequio.ledger.history.RecordQueries;
import tequio.plan.recordlink.VerificationLinks;
import tequio.plan.version.PublishedPlans;
import tequio.plan.view.CommitmentView;
import tequio.plan.view.CommitmentViews;
import tequio.plan.withdrawal.Withdrawals;
import tequio.territory.Government;
import tequio.web.PublicPage;

/** Controller of a plan. */
@Controller
@PublicPage
class PlanController {

  /** Most commitments on one part of the plan, which keeps the page within its size budget. */
  static final int COMMITMENTS = 30;

  static final int LETTERS = 46_000;

  private final PublishedPlans plans;
  private final CommitmentViews promises;
  private final Withdrawals withdrawals;
  private final RecordQueries chronicle;

  PlanController(
      PublishedPlans plans,
      CommitmentViews promises,
      Withdrawals withdrawals,
      RecordQueries chronicle) {
    this.plans = plans;
    this.promises = promises;
    this.withdrawals = withdrawals;
    this.chronicle = chronicle;
  }

  @GetMapping({
    "/{state}/{municipality}/plan/{code}",
    "/{state}/plan/{code}",
    "/en/{state}/{municipality}/plan/{code}",
    "/en/{state}/plan/{code}"
  })
  PlanPage plan(
      Government government,
      @PathVariable String code,
      @RequestParam(defaultValue = "1") int parte) {
    var plan = plans.findPlan(government.key(), code).orElseThrow(PlanController::nothingThere);
    var today = promises.today(government);
    var all = promises.of(plan, today);
    var parts = parts(all);
    if (parte < 1 || parte > Math.max(1, parts.size())) {
      throw nothingThere();
    }
    var withdrawn = withdrawals.find(plan);
    var verify =
        VerificationLinks.of(plan, withdrawn.flatMap(it -> it.withdrawal()), all, chronicle);
    return new PlanPage(government, plan, withdrawn, all, parts, parte, verify, today);
  }

  private static ResponseStatusException nothingThere() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }

  static List<List<CommitmentView>> parts(List<CommitmentView> all) {
    var parts = new ArrayList<List<CommitmentView>>();
    int letters = LETTERS;
    for (var promise : all) {
      int more = promise.content().toString().length();
      if (letters + more > LETTERS || parts.getLast().size() == COMMITMENTS) {
        parts.add(new ArrayList<>());
        letters = 0;
      }
      parts.getLast().add(promise);
      letters += more;
    }
    return parts;
  }
}
