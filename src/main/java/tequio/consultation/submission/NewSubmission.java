package tequio.consultation.submission;

import java.util.Optional;
import java.util.Set;
import tequio.consultation.content.SubmissionChannel;
import tequio.gathering.attendance.AttendeeGroup;

/**
 * A submission that is received.
 *
 * @param groups to which whoever submits it says to belong; only counted
 */
public record NewSubmission(
    String words,
    Optional<String> topic,
    Optional<String> place,
    Set<AttendeeGroup> groups,
    SubmissionChannel channel,
    Optional<Integer> sheet) {

  /** Longest text, in code points. */
  public static final int LONGEST = 2_000;

  /** Longest name of a place, in code points. */
  public static final int LONGEST_PLACE = 100;

  public NewSubmission {
    groups = Set.copyOf(groups);
  }
}
