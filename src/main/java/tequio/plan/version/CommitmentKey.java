package tequio.plan.version;

import tequio.kernel.GovernmentKey;
import tequio.kernel.SubjectReference;

/** Key of a commitment: home government and number; never reused. */
public record CommitmentKey(GovernmentKey government, int number) {

  public CommitmentKey {
    if (number < 1) {
      throw new IllegalArgumentException("not a commitment's number: " + number);
    }
  }

  public SubjectReference ref() {
    return new SubjectReference("commitment", government, String.valueOf(number));
  }

  /**
   * Returns the reference of a report or verification of the commitment; its code is {@code 3.1}.
   */
  public SubjectReference ref(String kind, int ofIt) {
    return new SubjectReference(kind, government, number + "." + ofIt);
  }
}
