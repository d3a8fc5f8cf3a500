package tequio.plan.plan;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import tequio.kernel.ReportingParty;
import tequio.plan.recordlink.VerificationLinks;
import tequio.plan.version.PlanVersion;
import tequio.plan.view.CommitmentView;
import tequio.plan.view.RoadmapTimeAxis;
import tequio.plan.withdrawal.Withdrawals;
import tequio.rendering.PrintableDocument;
import tequio.territory.Government;
import tequio.web.component.PageDownloads;

/**
 * A plan to read and print: table of contents and every commitment in full.
 *
 * @param withdrawn withdrawal by its government, if any
 * @param promises all commitments; the index lists them
 * @param parts the same, divided so that each page stays small
 * @param part the part shown, from 1
 * @param verify where the plan and each commitment can be verified
 */
public record PlanPage(
    Government government,
    PlanVersion plan,
    Optional<Withdrawals.Withdrawn> withdrawn,
    List<CommitmentView> promises,
    List<List<CommitmentView>> parts,
    int part,
    VerificationLinks verify,
    LocalDate today)
    implements PrintableDocument {

  @Override
  public ZoneId zone() {
    return government.zone();
  }

  @Override
  public String fileName() {
    return "plan-" + government.key().value() + "-" + plan.content().code();
  }

  @Override
  public Optional<Shown> shownVersion() {
    return Optional.of(new Shown(plan.ref(), plan.version()));
  }

  @Override
  public PlanPage whole() {
    return new PlanPage(government, plan, withdrawn, promises, List.of(promises), 1, verify, today);
  }

  /** Path where the withdrawal can be verified. */
  public Optional<String> verifyWithdrawal() {
    return withdrawn.flatMap(it -> it.withdrawal()).flatMap(verify::of);
  }

  public boolean isTranscribed() {
    return plan.content().voice() == ReportingParty.TRANSCRIBED;
  }

  public List<CommitmentView> shown() {
    return parts.isEmpty() ? List.of() : parts.get(part - 1);
  }

  /** Returns the common time axis of all commitments. */
  public RoadmapTimeAxis axis() {
    return RoadmapTimeAxis.of(promises, today);
  }

  public String path() {
    return government.path() + "/plan/" + plan.content().code();
  }

  /** Path of a part; that of the first one is the plan's. */
  public String path(int which) {
    return which == 1 ? path() : path() + "?parte=" + which;
  }

  /** Downloads of the page. */
  public PageDownloads data() {
    return PageDownloads.of(
        path(), "planes", "compromisos", "actividades", "indicadores", "organizaciones");
  }

  /** Returns the part that contains a commitment, from 1. */
  public int partOf(CommitmentView promise) {
    for (int i = 0; i < parts.size(); i++) {
      if (parts.get(i).contains(promise)) {
        return i + 1;
      }
    }
    throw new IllegalArgumentException("not in this plan: " + promise.version().key());
  }
}
