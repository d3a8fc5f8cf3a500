package tequio.plan.snapshot;

import java.time.Instant;
import java.util.Optional;
import tequio.kernel.GovernmentKey;
import tequio.kernel.Provenance;
import tequio.kernel.Text;

/**
 * Change in what is public.
 *
 * @param subject the plan's code, the commitment's number, or of a fact its number: {@code 3.1}
 * @param title of the plan, or of the commitment as it was called then
 */
public record PublishedChange(
    ChangeKind kind,
    GovernmentKey government,
    String subject,
    int version,
    Text title,
    Optional<Text> reason,
    Provenance provenance,
    Instant recorded) {}
