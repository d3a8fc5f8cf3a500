package tequio.sharing.page;

import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import tequio.plan.board.Board;
import tequio.plan.board.Boards;
import tequio.plan.version.CommitmentKey;
import tequio.plan.version.PlanVersion;
import tequio.plan.version.PublishedPlans;
import tequio.plan.view.CommitmentView;
import tequio.plan.view.CommitmentViews;
import tequio.plan.withdrawal.Withdrawals;
import tequio.territory.Government;

/** Reads the data of a shared board or commitment, with a few statements. */
@Component
class Sharables {

  private final Boards boards;
  private final CommitmentViews promises;
  private final PublishedPlans plans;
  private final Withdrawals withdrawals;

  Sharables(
      Boards boards, CommitmentViews promises, PublishedPlans plans, Withdrawals withdrawals) {
    this.boards = boards;
    this.promises = promises;
    this.plans = plans;
    this.withdrawals = withdrawals;
  }

  Sharable of(Government government, Optional<Integer> commitment) {
    return commitment
        .map(number -> commitment(government, number))
        .orElseGet(() -> board(boards.of(government)));
  }

  private static Sharable board(Board board) {
    var plan = board.plan().map(PlanVersion::content);
    boolean transcribed = plan.isPresent() && board.isTranscribed();
    return new Sharable(
        board.government(),
        Optional.empty(),
        Optional.empty(),
        plan.map(it -> it.title()),
        Optional.empty(),
        plan.isEmpty() || transcribed
            ? Optional.empty()
            : Optional.of(new Sharable.Progress(board.reportedDone(), board.done())),
        plan.flatMap(it -> it.end().find()),
        Optional.empty(),
        board.code(),
        transcribed);
  }

  private Sharable commitment(Government government, int number) {
    if (number < 1) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    var key = new CommitmentKey(government.key(), number);
    var version =
        plans.history(key).stream()
            .findFirst()
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    var plan =
        withdrawals.standing(plans.plansOf(key)).stream()
            .filter(it -> it.government().equals(government.key()))
            .findFirst();
    var today = promises.today(government);
    return commitment(
        government, promises.of(version, plan.map(PlanVersion::content), today), plan);
  }

  private static Sharable commitment(
      Government government, CommitmentView promise, Optional<PlanVersion> plan) {
    return new Sharable(
        government,
        Optional.of(promise.number()),
        Optional.empty(),
        Optional.of(promise.content().title()),
        Optional.of(promise.standing()),
        promise.expected()
            ? Optional.of(new Sharable.Progress(promise.reportedDone(), promise.standing().done()))
            : Optional.empty(),
        promise.content().end().find(),
        Optional.of(promise),
        plan.map(it -> it.content().code()),
        promise.isTranscribed());
  }
}
