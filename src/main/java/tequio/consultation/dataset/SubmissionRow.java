package tequio.consultation.dataset;

import java.time.Instant;
import java.util.Optional;
import tequio.consultation.content.SubmissionChannel;
import tequio.kernel.GovernmentKey;

/**
 * A published submission.
 *
 * @param consultation number of its consultation
 */
record SubmissionRow(
    GovernmentKey government,
    int consultation,
    int number,
    String words,
    Optional<String> topic,
    Optional<String> place,
    SubmissionChannel channel,
    Instant received) {}
