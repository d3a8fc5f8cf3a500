package tequio.plan.published;

import tequio.kernel.GovernmentKey;
import tequio.kernel.Ref;

/** Which commitment: its home government and its number there, unique for ever. */
public record CommitmentKey(GovernmentKey government, int number) {

  public CommitmentKey {
    if (number < 1) {
      throw new IllegalArgumentException("not a commitment's number: " + number);
    }
  }

  public Ref ref() {
    return new Ref("commitment", government, String.valueOf(number));
  }

  /** What it is called in a reference to a report or a verification of it: {@code 3.1}. */
  public Ref ref(String kind, int ofIt) {
    return new Ref(kind, government, number + "." + ofIt);
  }
}
