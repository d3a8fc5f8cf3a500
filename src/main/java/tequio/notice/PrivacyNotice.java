package tequio.notice;

import java.time.Instant;
import java.util.List;
import tequio.kernel.Characters;

/**
 * Privacy notice of a government.
 *
 * @param contact whom to contact: office, address, mail
 * @param version 1 for the first saved notice, then one more for each change
 */
public record PrivacyNotice(String contact, String words, int version, Instant changed) {

  static final int LONGEST_CONTACT = 500;
  static final int LONGEST = 20_000;

  /** Returns the text split at blank lines. */
  public List<String> paragraphs() {
    return List.of(Characters.strip(words).split("\\R\\s*\\R"));
  }
}
