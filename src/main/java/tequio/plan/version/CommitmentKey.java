package tequio.plan.version;

import tequio.kernel.GovernmentKey;
import tequio.kernel.SubjectReference;

/** Key of a commitment: home government and number, unique for ever. */
public record CommitmentKey(GovernmentKey government, int number) {

  public CommitmentKey {
    if (number < 1) {
      throw new IllegalArgumentException("not a commitment's number: " + number);
    }
  }

  public SubjectReference ref() {
    return new SubjectReference("commitment", government, String.valueOf(number));
  }

  /** What it is called in a reference to a report or a verification of it: {@code 3.1}. */
  public SubjectReference ref(String kind, int ofIt) {
    return new SubjectReference(kind, government, number + "." + ofIt);
  }
}
