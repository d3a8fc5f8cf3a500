package tequio.plan.timeline;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import tequio.kernel.SubjectReference;
import tequio.ledger.history.RecordQueries;
import tequio.plan.version.CommitmentKey;
import tequio.plan.version.PlanVersion;
import tequio.plan.version.PublishedPlans;
import tequio.plan.withdrawal.Withdrawals;
import tequio.publishing.timeline.RecordEvent;
import tequio.publishing.timeline.RecordEventReader;
import tequio.territory.Government;
import tequio.web.PublicPage;

/** Controller of the history and versions of a commitment. */
@Controller
@PublicPage
@RequestMapping({
  "/{state}/{municipality}/compromisos/{number}",
  "/{state}/compromisos/{number}",
  "/en/{state}/{municipality}/compromisos/{number}",
  "/en/{state}/compromisos/{number}"
})
class TimelineController {

  private final RecordQueries chronicle;
  private final RecordEventReader acts;
  private final PublishedPlans plans;
  private final Withdrawals withdrawals;
  private final CommitmentAtVersion then;

  TimelineController(
      RecordQueries chronicle,
      RecordEventReader acts,
      PublishedPlans plans,
      Withdrawals withdrawals,
      CommitmentAtVersion then) {
    this.chronicle = chronicle;
    this.acts = acts;
    this.plans = plans;
    this.withdrawals = withdrawals;
    this.then = then;
  }

  @GetMapping("/historial")
  HistoryPage history(Government government, @PathVariable int number) {
    var key = key(government, number);
    return new HistoryPage(
        government, number, read(key).reversed(), code(government, listing(key)));
  }

  @GetMapping("/versiones/{version}")
  VersionPage version(Government government, @PathVariable int number, @PathVariable int version) {
    var key = key(government, number);
    var all = read(key);
    var act = find(all, key.ref(), version).orElseThrow(TimelineController::nothingThere);
    var next = find(all, key.ref(), version + 1);
    var listed = listing(key);
    return new VersionPage(
        government,
        number,
        act,
        act instanceof PlanEvent.Commitment made
            ? Optional.of(then.of(made, all, next, government, own(government, listed)))
            : Optional.empty(),
        next,
        code(government, listed));
  }

  /** Returns the events of a commitment in the order of the record. */
  private List<RecordEvent> read(CommitmentKey key) {
    var code = key.ref().code();
    var entries =
        chronicle.about(
            Stream.of("commitment", "progress-report", "verification")
                .map(kind -> new SubjectReference(kind, key.government(), code))
                .toList());
    if (entries.isEmpty()) {
      throw nothingThere();
    }
    return acts.read(entries, List.of());
  }

  private static Optional<RecordEvent> find(
      List<RecordEvent> all, SubjectReference subject, int version) {
    return all.stream()
        .filter(it -> it.entry().envelope().subject().equals(subject))
        .filter(it -> it.entry().envelope().version() == version)
        .findFirst();
  }

  private static CommitmentKey key(Government government, int number) {
    if (number < 1) {
      throw nothingThere();
    }
    return new CommitmentKey(government.key(), number);
  }

  /** Returns the plans that list it; those that were withdrawn only if there is no other. */
  private List<PlanVersion> listing(CommitmentKey key) {
    return withdrawals.standing(plans.plansOf(key));
  }

  private static Optional<PlanVersion> own(Government government, List<PlanVersion> plans) {
    return plans.stream()
        .filter(it -> it.government().equals(government.key()))
        .findFirst()
        .or(() -> plans.stream().findFirst());
  }

  /** Code of this government's own plan, for its tabs. */
  private static Optional<String> code(Government government, List<PlanVersion> plans) {
    return own(government, plans)
        .filter(it -> it.government().equals(government.key()))
        .map(it -> it.content().code());
  }

  private static ResponseStatusException nothingThere() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
