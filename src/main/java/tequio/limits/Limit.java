package tequio.limits;

import java.time.Duration;

/**
 * Every limit of the house. Most hold for all who call from one neighbourhood of addresses
 * together.
 */
public enum Limit {
  SEARCH(60, Duration.ofMinutes(1)),
  API(240, Duration.ofMinutes(1)),
  /** Asking to be let in, by whatever way. */
  SIGN_IN(60, Duration.ofMinutes(10)),
  /** Asking for letters to one mail address, whoever asks and whether or not it is known. */
  LETTERS_TO_ONE(6, Duration.ofHours(1)),
  /** Codes of a second step for one account, right or wrong. */
  SECOND_STEP(5, Duration.ofMinutes(15)),
  /** Asking to follow: each time a letter goes to an address that anybody can type. */
  FOLLOW(20, Duration.ofMinutes(10));

  private final int times;
  private final Duration per;

  Limit(int times, Duration per) {
    this.times = times;
    this.per = per;
  }

  /** How often at once; as many come back, one by one, in the time it is counted by. */
  int times() {
    return times;
  }

  Duration per() {
    return per;
  }
}
