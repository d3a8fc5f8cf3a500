package tequio.plan.version;

import java.util.List;
import java.util.Optional;
import tequio.kernel.GovernmentKey;
import tequio.kernel.Provenance;
import tequio.kernel.SubjectReference;
import tequio.kernel.Text;
import tequio.plan.content.PlanContent;

/** Published version of a plan: its content and the versions of the commitments it lists. */
public record PlanVersion(
    GovernmentKey government,
    int version,
    PlanContent content,
    List<Listed> commitments,
    Provenance provenance,
    Optional<Text> reason) {

  public SubjectReference ref() {
    return new SubjectReference("plan", government, content.code());
  }

  /** Commitment with the version that this plan version lists. */
  public record Listed(CommitmentKey key, int version) {}
}
