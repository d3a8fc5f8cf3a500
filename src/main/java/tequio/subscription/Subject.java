package tequio.subscription;

import java.util.Optional;
import tequio.kernel.GovernmentKey;
import tequio.plan.version.CommitmentKey;

/**
 * What is followed: a government or one of its commitments.
 *
 * @param number of the commitment; 0 is all of the government
 */
public record Subject(GovernmentKey government, int number) {

  public Subject {
    if (number < 0) {
      throw new IllegalArgumentException("not a commitment's number: " + number);
    }
  }

  /** Reads what {@link #code()} wrote; empty where it is another shape. */
  public static Optional<Subject> find(String code) {
    if (!code.matches("\\d{2}(\\d{3})?-\\d{1,6}")) {
      return Optional.empty();
    }
    var parts = code.split("-");
    return GovernmentKey.find(parts[0]).map(it -> new Subject(it, Integer.parseInt(parts[1])));
  }

  /** {@code 08019-3}. */
  public String code() {
    return government + "-" + number;
  }

  public boolean isCommitment() {
    return number > 0;
  }

  public CommitmentKey commitment() {
    return new CommitmentKey(government, number);
  }
}
