package tequio.plan.timeline;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import tequio.kernel.SubjectReference;
import tequio.kernel.Text;
import tequio.ledger.history.RecordQueries;
import tequio.plan.version.PlanVersion;
import tequio.plan.view.CommitmentViews;
import tequio.plan.withdrawal.Withdrawals;
import tequio.publishing.timeline.RecordEvent;
import tequio.publishing.timeline.RecordEventReader;
import tequio.territory.Government;
import tequio.web.PublicPage;

/** Controller of the versions of a plan. */
@Controller
@PublicPage
class PlanTimelineController {

  private final RecordQueries chronicle;
  private final RecordEventReader acts;
  private final CommitmentViews promises;

  PlanTimelineController(
      RecordQueries chronicle, RecordEventReader acts, CommitmentViews promises) {
    this.chronicle = chronicle;
    this.acts = acts;
    this.promises = promises;
  }

  @GetMapping({
    "/{state}/{municipality}/plan/{code}/versiones/{version}",
    "/{state}/plan/{code}/versiones/{version}",
    "/en/{state}/{municipality}/plan/{code}/versiones/{version}",
    "/en/{state}/plan/{code}/versiones/{version}"
  })
  PlanVersionPage version(
      Government government, @PathVariable String code, @PathVariable int version) {
    var subject = subject(government, code);
    var withdrawals = new SubjectReference("plan-withdrawal", subject.government(), subject.code());
    var all = acts.read(chronicle.about(List.of(subject, withdrawals)), List.of());
    var versions =
        all.stream().filter(it -> it.entry().envelope().subject().equals(subject)).toList();
    var act =
        versions.stream()
            .filter(it -> it.entry().envelope().version() == version)
            .findFirst()
            .orElseThrow(PlanTimelineController::nothingThere);
    return new PlanVersionPage(
        government,
        code,
        act,
        act instanceof PlanEvent.Plan made ? listed(made.version()) : List.of(),
        versions.reversed(),
        withdrawn(all, version));
  }

  private static Optional<Withdrawals.Withdrawn> withdrawn(List<RecordEvent> all, int version) {
    return all.stream()
        .filter(it -> it instanceof PlanEvent.Withdrawal made && made.said().version() == version)
        .map(it -> new Withdrawals.Withdrawn(Optional.of(((PlanEvent.Withdrawal) it).said())))
        .findFirst();
  }

  private List<PlanVersionPage.Listed> listed(PlanVersion plan) {
    var titles = titles(plan);
    return plan.commitments().stream()
        .map(it ->
            new PlanVersionPage.Listed(
                it.key(),
                it.version(),
                promises.path(it.key().government())
                    + "/compromisos/"
                    + it.key().number()
                    + "/versiones/"
                    + it.version(),
                Optional.ofNullable(titles.get(it.key().ref()))))
        .toList();
  }

  private Map<SubjectReference, Text> titles(PlanVersion plan) {
    var wanted =
        plan.commitments().stream()
            .collect(toMap(it -> it.key().ref(), PlanVersion.Listed::version));
    return acts.titles(chronicle.list(wanted));
  }

  private static SubjectReference subject(Government government, String code) {
    try {
      return new SubjectReference("plan", government.key(), code);
    } catch (IllegalArgumentException noCode) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND, code, noCode);
    }
  }

  private static ResponseStatusException nothingThere() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
