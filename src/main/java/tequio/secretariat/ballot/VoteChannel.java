package tequio.secretariat.ballot;

import java.util.Locale;

/** How a ballot is cast. */
public enum VoteChannel {
  PHONE,
  PAPER;

  /** Returns the word stored in the database. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  static VoteChannel of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }
}
