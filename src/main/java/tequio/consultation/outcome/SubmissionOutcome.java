package tequio.consultation.outcome;

import java.time.LocalDate;
import java.util.Optional;
import tequio.kernel.Text;

/**
 * Something that came out of a group of submissions: a public problem, a commitment.
 *
 * @param kindKey message key of what it is: {@code kind.problem}
 * @param path its public page
 * @param day when it was published or changed last
 * @param stateKey message key of the state it is in
 */
public record SubmissionOutcome(
    String kindKey, Text title, String path, Optional<LocalDate> day, Optional<String> stateKey) {}
