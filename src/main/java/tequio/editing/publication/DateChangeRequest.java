package tequio.editing.publication;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import tequio.kernel.GovernmentKey;

/**
 * Request to publish a version that moves published dates.
 *
 * @param seen the drafts it would publish, each as saved when
 * @param refused why a second person refused it, where one did
 * @param open whether nobody has decided yet
 */
public record DateChangeRequest(
    GovernmentKey government,
    String plan,
    String seen,
    String office,
    String reason,
    UUID by,
    Instant asked,
    boolean open,
    Optional<String> refused) {}
