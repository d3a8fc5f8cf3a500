package tequio.ratelimit;

import java.time.Duration;

/**
 * Rate limits. Most apply to one address, with a far larger one for its network, so that one client
 * does not exhaust what its neighbours need.
 */
public enum Limit {
  SEARCH(60, Duration.ofMinutes(1)),
  /** Rendering a document as PDF or Word. */
  DOCUMENT(20, Duration.ofMinutes(1)),
  API(240, Duration.ofMinutes(1)),
  /** Asking to be let in, by whatever way. */
  SIGN_IN(60, Duration.ofMinutes(10)),
  /** From a browser in which the mail address typed came in before. */
  SIGN_IN_IN_A_KNOWN_BROWSER(60, Duration.ofMinutes(10)),
  /** Asking for letters to one mail address, known or not; one network never asks for all. */
  LETTERS_TO_ONE(6, 12, Duration.ofHours(1)),
  /** The same from everywhere: nobody's mailbox is filled by many who ask from many places. */
  LETTERS_TO_ONE_IN_ALL(18, Duration.ofHours(1)),
  /** From a browser in which that address came in before: what strangers asked does not count. */
  LETTERS_TO_A_KNOWN_BROWSER(6, Duration.ofHours(1)),
  /** Asking for an account: a letter goes to somebody whom nobody here may know. */
  REGISTER(10, Duration.ofHours(1)),
  /** Codes of a second step for one account, right or wrong. */
  SECOND_STEP(5, Duration.ofMinutes(15)),
  /** Pages at the door of a gathering, where all telephones may have one address. */
  ATTENDANCE(600, 2_000, Duration.ofMinutes(10)),
  /** Asking to follow: each time a letter goes to an address that anybody can type. */
  FOLLOW(20, Duration.ofMinutes(10));

  private final int times;
  private final int inNetwork;
  private final Duration per;

  /** A network has the allowance of twenty of its addresses. */
  Limit(int times, Duration per) {
    this(times, times * 20, per);
  }

  Limit(int times, int inNetwork, Duration per) {
    this.times = times;
    this.inNetwork = inNetwork;
    this.per = per;
  }

  /** How often at once; as many come back, one by one, in the time it is counted by. */
  int times() {
    return times;
  }

  /** The same for all addresses of one network. */
  int inNetwork() {
    return inNetwork;
  }

  Duration per() {
    return per;
  }
}
