package tequio.plan.commitment;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import tequio.plan.history.MovedDates;
import tequio.plan.recordlink.VerificationLinks;
import tequio.plan.version.CommitmentVersion;
import tequio.plan.version.PlanVersion;
import tequio.plan.view.CommitmentView;
import tequio.plan.withdrawal.Withdrawals;
import tequio.rendering.PrintableDocument;
import tequio.territory.Government;
import tequio.web.Link;
import tequio.web.component.PageDownloads;

/**
 * One commitment: status, responsible offices, dates, evidence and gaps.
 *
 * @param versions all versions, newest first
 * @param withdrawn withdrawal of its plan, if no other plan lists it
 * @param plans plans that list it
 * @param listings links to these plans, in the same order
 * @param jointly links to the boards of the other governments that share it
 * @param verify where the contents can be verified
 */
public record CommitmentPage(
    Government government,
    CommitmentView promise,
    List<CommitmentVersion> versions,
    Optional<Withdrawals.Withdrawn> withdrawn,
    List<PlanVersion> plans,
    List<Link> listings,
    List<Link> jointly,
    VerificationLinks verify)
    implements PrintableDocument {

  private static final String[] DATASETS = {
    "compromisos",
    "actividades",
    "avances",
    "verificaciones",
    "indicadores",
    "mediciones",
    "organizaciones"
  };

  @Override
  public String fileName() {
    return "compromiso-" + government.key().value() + "-" + promise.number();
  }

  @Override
  public Optional<Shown> shownVersion() {
    return Optional.of(new Shown(promise.version().key().ref(), promise.version().version()));
  }

  @Override
  public ZoneId zone() {
    return government.zone();
  }

  public int movedDates() {
    return MovedDates.in(versions).size();
  }

  /** Returns the plan in which it is shown: a plan of this government if one lists it. */
  public Optional<PlanVersion> plan() {
    return plan(government, plans);
  }

  static Optional<PlanVersion> plan(Government government, List<PlanVersion> plans) {
    return plans.stream()
        .filter(it -> it.government().equals(government.key()))
        .findFirst()
        .or(() -> plans.stream().findFirst());
  }

  /** Code of this government's own plan, for its tabs. */
  public Optional<String> planCode() {
    return plan()
        .filter(it -> it.government().equals(government.key()))
        .map(it -> it.content().code());
  }

  public Optional<String> planPath() {
    return plan().map(it -> listings.get(plans.indexOf(it)).to());
  }

  /** Downloads of the page. */
  public PageDownloads data() {
    return PageDownloads.of(path(), DATASETS);
  }

  public String path() {
    return promise.address();
  }
}
