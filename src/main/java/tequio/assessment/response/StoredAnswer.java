package tequio.assessment.response;

import java.time.Instant;
import tequio.assessment.result.AnsweredQuestion;

/**
 * An answer as it was saved once.
 *
 * @param confirmed whether a person saved it; an automatic answer waits for one
 * @param version from 1 for each question and assessor; the highest counts
 */
public record StoredAnswer(
    int version, AnsweredQuestion answered, Instant saved, boolean confirmed) {}
