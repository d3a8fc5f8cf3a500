package tequio.plan.commitment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.view.RedirectView;
import tequio.kernel.SubjectReference;
import tequio.ledger.history.RecordQueries;
import tequio.plan.board.Boards;
import tequio.plan.recordlink.VerificationLinks;
import tequio.plan.version.CommitmentKey;
import tequio.plan.version.CommitmentVersion;
import tequio.plan.version.PlanVersion;
import tequio.plan.version.PublishedPlans;
import tequio.plan.view.CommitmentViews;
import tequio.plan.withdrawal.Withdrawals;
import tequio.territory.Government;
import tequio.web.Link;
import tequio.web.PublicPage;
import tequio.web.Texts;

/** Controller of the list of commitments and of one commitment. */
@Controller
@PublicPage
@RequestMapping({
  "/{state}/{municipality}/compromisos",
  "/{state}/compromisos",
  "/en/{state}/{municipality}/compromisos",
  "/en/{state}/compromisos"
})
class CommitmentController {

  private final PublishedPlans plans;
  private final CommitmentViews promises;
  private final Boards boards;
  private final RecordQueries chronicle;
  private final Withdrawals withdrawals;

  CommitmentController(
      PublishedPlans plans,
      CommitmentViews promises,
      Boards boards,
      RecordQueries chronicle,
      Withdrawals withdrawals) {
    this.plans = plans;
    this.promises = promises;
    this.boards = boards;
    this.chronicle = chronicle;
    this.withdrawals = withdrawals;
  }

  @GetMapping
  CommitmentsPage list(Government government) {
    return new CommitmentsPage(boards.of(government));
  }

  @GetMapping("/{number}")
  CommitmentPage commitment(Government government, @PathVariable int number) {
    var versions = versions(government, number);
    return page(government, versions);
  }

  /** Redirects the former address of a version. */
  @GetMapping("/{number}/v/{version}")
  RedirectView version(
      Government government, @PathVariable int number, @PathVariable int version, Texts t) {
    var moved =
        new RedirectView(
            t.to(government.path() + "/compromisos/" + number + "/versiones/" + version));
    moved.setStatusCode(HttpStatus.MOVED_PERMANENTLY);
    return moved;
  }

  private CommitmentPage page(Government government, List<CommitmentVersion> versions) {
    var shown = versions.getFirst();
    var all = plans.plansOf(shown.key());
    var withdrawn = withdrawn(all);
    var listed = standing(all, withdrawn.keySet());
    var read = CommitmentPage.plan(government, listed);
    var promise = promises.of(shown, read.map(PlanVersion::content), promises.today(government));
    return new CommitmentPage(
        government,
        promise,
        versions,
        read.map(it -> withdrawn.get(it.ref())),
        listed,
        listed.stream().map(this::listing).toList(),
        shown.jointly().stream().map(promises::government).map(this::board).toList(),
        VerificationLinks.of(promise, chronicle));
  }

  private Map<SubjectReference, Withdrawals.Withdrawn> withdrawn(List<PlanVersion> listing) {
    var withdrawn = new HashMap<SubjectReference, Withdrawals.Withdrawn>();
    listing.forEach(it -> withdrawals.find(it).ifPresent(found -> withdrawn.put(it.ref(), found)));
    return withdrawn;
  }

  /** Returns the plans that were not withdrawn; if all were, all of them. */
  private static List<PlanVersion> standing(
      List<PlanVersion> listing, Set<SubjectReference> withdrawn) {
    var standing = listing.stream().filter(it -> !withdrawn.contains(it.ref())).toList();
    return standing.isEmpty() ? listing : standing;
  }

  private Link listing(PlanVersion plan) {
    var content = plan.content();
    return new Link(
        content.title().words(), promises.path(plan.government()) + "/plan/" + content.code());
  }

  private Link board(Government government) {
    return new Link(government.fullName(), government.path());
  }

  private List<CommitmentVersion> versions(Government government, int number) {
    var versions =
        number < 1
            ? List.<CommitmentVersion>of()
            : plans.history(new CommitmentKey(government.key(), number));
    if (versions.isEmpty()) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    return versions;
  }
}
