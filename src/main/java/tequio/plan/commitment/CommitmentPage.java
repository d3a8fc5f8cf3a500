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
 * @param versions all of them, newest first
 * @param withdrawn where the plan it is read in was withdrawn and no other lists it
 * @param plans those that list it, and with the same places, where each is read
 * @param verify where what it shows can be checked
 * @param jointly the boards of the other governments whose commitment it also is
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
  public ZoneId zone() {
    return government.zone();
  }

  public int movedDates() {
    return MovedDates.in(versions).size();
  }

  /** The plan it is read in: this government's own where it has one that lists it. */
  public Optional<PlanVersion> plan() {
    return plan(government, plans);
  }

  static Optional<PlanVersion> plan(Government government, List<PlanVersion> plans) {
    return plans.stream()
        .filter(it -> it.government().equals(government.key()))
        .findFirst()
        .or(() -> plans.stream().findFirst());
  }

  /** The code of this government's own plan, for its tabs. */
  public Optional<String> planCode() {
    return plan()
        .filter(it -> it.government().equals(government.key()))
        .map(it -> it.content().code());
  }

  public Optional<String> planPath() {
    return plan().map(it -> listings.get(plans.indexOf(it)).to());
  }

  /** What it shows as files. */
  public PageDownloads data() {
    return PageDownloads.of(path(), DATASETS);
  }

  public String path() {
    return promise.address();
  }
}
