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
import tequio.publishing.kind.DocumentKind;
import tequio.publishing.version.Documents;
import tequio.territory.Government;

/** Reads the data of a shared page, with a few statements. */
@Component
class Sharables {

  private final Boards boards;
  private final CommitmentViews promises;
  private final PublishedPlans plans;
  private final Withdrawals withdrawals;
  private final Documents documents;

  Sharables(
      Boards boards,
      CommitmentViews promises,
      PublishedPlans plans,
      Withdrawals withdrawals,
      Documents documents) {
    this.boards = boards;
    this.promises = promises;
    this.plans = plans;
    this.withdrawals = withdrawals;
    this.documents = documents;
  }

  Sharable of(Government government, Optional<Integer> commitment) {
    return commitment
        .map(number -> commitment(government, number))
        .orElseGet(() -> board(boards.of(government)));
  }

  /**
   * Reads the newest version of a document.
   *
   * @throws ResponseStatusException with 404 if there is none
   */
  <C extends Record> Sharable of(DocumentKind<C> kind, Government government, String code) {
    var version =
        Optional.of(code)
            .filter(it -> kind.address().form().accepts(it))
            .flatMap(it -> documents.find(kind, kind.ref(government.key(), it)))
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    return new Sharable(
        government,
        Optional.empty(),
        Optional.of(new Sharable.SharedDocument(kind, code)),
        Optional.of(kind.title().apply(version.content())),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        boards.code(government),
        false);
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
