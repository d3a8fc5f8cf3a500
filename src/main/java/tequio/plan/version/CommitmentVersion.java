package tequio.plan.version;

import java.util.List;
import java.util.Optional;
import tequio.kernel.GovernmentKey;
import tequio.kernel.Provenance;
import tequio.kernel.Text;
import tequio.plan.content.CommitmentContent;

/**
 * Published version of a commitment; it never changes.
 *
 * @param version from 1, without gaps
 * @param jointly other governments that share the commitment
 * @param reason why it differs from the version before; empty for the first
 */
public record CommitmentVersion(
    CommitmentKey key,
    int version,
    CommitmentContent content,
    List<GovernmentKey> jointly,
    Provenance provenance,
    Optional<Text> reason) {}
