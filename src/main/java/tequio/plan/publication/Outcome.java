package tequio.plan.publication;

import java.util.List;
import tequio.kernel.GovernmentKey;
import tequio.kernel.Text;
import tequio.plan.version.CommitmentKey;

/** Result of publishing a plan. Only {@link Published} changed anything. */
public sealed interface Outcome {

  /**
   * The plan is published.
   *
   * @param version version of the plan, changed or not
   */
  record Published(
      GovernmentKey government,
      String code,
      int version,
      boolean planChanged,
      List<CommitmentKey> created,
      List<CommitmentKey> changed,
      int reports,
      int verifications)
      implements Outcome {

    /** Whether everything was already published with the same content. */
    public boolean isNothingNew() {
      return !planChanged
          && created.isEmpty()
          && changed.isEmpty()
          && reports == 0
          && verifications == 0;
    }
  }

  /**
   * The plan lists commitments that the file does not name, and the options do not say to keep
   * them.
   */
  record Gone(List<Named> commitments) implements Outcome {}

  /** Published content would change without a reason. */
  record ReasonNeeded(boolean plan, List<Named> commitments) implements Outcome {}

  /** The plan would have no commitment. */
  record Empty() implements Outcome {}

  /**
   * Drafts of the government reserve the numbers or the code that the file would use.
   *
   * @param commitments the numbers
   * @param plan whether the code of the plan is reserved
   */
  record Taken(List<Integer> commitments, boolean plan) implements Outcome {}

  /** Commitment with its title. */
  record Named(CommitmentKey key, Text title) {}
}
