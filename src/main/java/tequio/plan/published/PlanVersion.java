package tequio.plan.published;

import java.util.List;
import java.util.Optional;
import tequio.kernel.GovernmentKey;
import tequio.kernel.Provenance;
import tequio.kernel.Ref;
import tequio.kernel.Text;
import tequio.plan.plan.PlanContent;

/** A plan as it was published once: what it says of itself, and which version of what it lists. */
public record PlanVersion(
    GovernmentKey government,
    int version,
    PlanContent content,
    List<Listed> commitments,
    Provenance provenance,
    Optional<Text> reason) {

  public Ref ref() {
    return new Ref("plan", government, content.code());
  }

  /** A commitment in the version that this plan version lists. */
  public record Listed(CommitmentKey key, int version) {}
}
