package tequio.notice;

import java.time.Instant;
import java.util.List;
import tequio.kernel.Characters;

/**
 * Privacy notice of a government.
 *
 * @param contact whom to turn to: office, address, mail
 * @param version counts what was saved
 */
public record PrivacyNotice(String contact, String words, int version, Instant changed) {

  static final int LONGEST_CONTACT = 500;
  static final int LONGEST = 20_000;

  /** As they were typed, with empty lines between. */
  public List<String> paragraphs() {
    return List.of(Characters.strip(words).split("\\R\\s*\\R"));
  }
}
