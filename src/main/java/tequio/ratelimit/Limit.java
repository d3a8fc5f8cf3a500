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
  /** Attempts to sign in, by any method. */
  SIGN_IN(60, Duration.ofMinutes(10)),
  /** Attempts to sign in from a browser in which the typed mail address signed in before. */
  SIGN_IN_IN_A_KNOWN_BROWSER(60, Duration.ofMinutes(10)),
  /**
   * Mails requested for one address, known or not. One network may request fewer than are sent in
   * all.
   */
  LETTERS_TO_ONE(6, 12, Duration.ofHours(1)),
  /**
   * Mails requested for one address from anywhere, so that many clients together cannot fill a
   * mailbox.
   */
  LETTERS_TO_ONE_IN_ALL(18, Duration.ofHours(1)),
  /**
   * Mails requested from a browser in which that address signed in before; requests of other
   * browsers do not count here.
   */
  LETTERS_TO_A_KNOWN_BROWSER(6, Duration.ofHours(1)),
  /** Requests for an account. Each sends a mail to an address that may be unknown here. */
  REGISTER(10, Duration.ofHours(1)),
  /** Second-step codes typed for one account, right or wrong. */
  SECOND_STEP(5, Duration.ofMinutes(15)),
  /** Pages at the door of a gathering, where all telephones may have one address. */
  ATTENDANCE(600, 2_000, Duration.ofMinutes(10)),
  /** What a room of two hundred telephones with one address sends to its table. */
  ROUNDTABLE(6_000, 12_000, Duration.ofMinutes(10)),
  /** Codes of tables that lead nowhere: whoever guesses them is stopped soon. */
  ROUNDTABLE_CODE(60, Duration.ofMinutes(10)),
  /** The same from all addresses together, since many of them can share the guesses. */
  ROUNDTABLE_CODE_IN_ALL(3_000, Duration.ofMinutes(10)),
  /** Links of letters and ballots, opened by a whole room that may have one address. */
  LINK(600, 2_000, Duration.ofMinutes(10)),
  /** Submissions to consultations from one address, which a whole room may share. */
  SUBMISSION(240, 1_200, Duration.ofMinutes(10)),
  /** Contests of removals from one address. */
  CONTEST(30, 240, Duration.ofMinutes(10)),
  /** Submissions from a device of the convener in a stall, which many people use. */
  STALL(300, 1_200, Duration.ofMinutes(10)),
  /** Codes of stalls that are none: whoever guesses them is stopped soon. */
  STALL_CODE(60, Duration.ofMinutes(10)),
  /** Asking to follow: each time a letter goes to an address that anybody can type. */
  FOLLOW(20, Duration.ofMinutes(10));

  private final int times;
  private final int inNetwork;
  private final Duration per;

  /** Allows a network twenty times as many as one address. */
  Limit(int times, Duration per) {
    this(times, times * 20, per);
  }

  Limit(int times, int inNetwork, Duration per) {
    this.times = times;
    this.inNetwork = inNetwork;
    this.per = per;
  }

  /** Requests allowed at once; they become available again evenly over {@link #per}. */
  int times() {
    return times;
  }

  /** Requests allowed at once from all addresses of one network. */
  int inNetwork() {
    return inNetwork;
  }

  Duration per() {
    return per;
  }
}
