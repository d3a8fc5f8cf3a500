package tequio.consultation.submission;

import java.time.Instant;
import java.util.Optional;
import tequio.consultation.content.SubmissionChannel;

/**
 * What somebody submitted to a consultation.
 *
 * @param number from 1 within the consultation
 * @param words empty where it was removed and deleted
 * @param sheet number of the paper sheet it was typed from
 */
public record Submission(
    int number,
    Optional<String> words,
    Optional<String> topic,
    Optional<String> place,
    SubmissionChannel channel,
    Optional<Integer> sheet,
    SubmissionState state,
    Instant received) {

  public boolean isPublished() {
    return state == SubmissionState.PUBLISHED;
  }
}
