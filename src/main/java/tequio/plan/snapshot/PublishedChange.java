package tequio.plan.snapshot;

import java.time.Instant;
import java.util.Optional;
import tequio.kernel.GovernmentKey;
import tequio.kernel.Provenance;
import tequio.kernel.Text;

/**
 * Published change.
 *
 * @param subject code of the plan, number of the commitment, or number of a report, verification or
 *     withdrawal: {@code 3.1}
 * @param title title of the plan, or of the commitment at that time
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
