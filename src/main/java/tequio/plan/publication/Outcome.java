package tequio.plan.publication;

import java.util.List;
import tequio.kernel.GovernmentKey;
import tequio.kernel.Text;
import tequio.plan.version.CommitmentKey;

/** Result of publishing a plan. Only {@link Published} changed anything. */
public sealed interface Outcome {

  /**
   * It is public.
   *
   * @param version of the plan, changed or not
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

    /** Everything was public already, word for word. */
    public boolean isNothingNew() {
      return !planChanged
          && created.isEmpty()
          && changed.isEmpty()
          && reports == 0
          && verifications == 0;
    }
  }

  /** The plan lists commitments that the file does not name: they are asked about. */
  record Gone(List<Named> commitments) implements Outcome {}

  /** Something already public would change and nobody said why. */
  record ReasonNeeded(boolean plan, List<Named> commitments) implements Outcome {}

  /** The plan would hold no commitment: there is nothing to publish. */
  record Empty() implements Outcome {}

  /**
   * Drafts of the government reserve what the file would publish something else under.
   *
   * @param commitments the numbers
   * @param plan whether it is the code of the plan
   */
  record Taken(List<Integer> commitments, boolean plan) implements Outcome {}

  /** A commitment and how its title reads. */
  record Named(CommitmentKey key, Text title) {}
}
