package tequio.accounts.signin;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import tequio.kernel.Characters;

/** Sign-in code of eight digits sent by mail. */
record Code(String digits) {

  private static final SecureRandom RANDOM = new SecureRandom();

  static Code random() {
    return new Code(String.format(Locale.ROOT, "%08d", RANDOM.nextInt(100_000_000)));
  }

  /** Parses a typed code, however its digits are grouped. */
  static Optional<Code> find(String typed) {
    var digits = Characters.compact(typed).replaceAll("[.-]", "");
    return digits.matches("[0-9]{8}") ? Optional.of(new Code(digits)) : Optional.empty();
  }

  /** Returns the code in two groups: {@code 1234 5678}. */
  String grouped() {
    return digits.substring(0, 4) + " " + digits.substring(4);
  }

  /** Omits the digits, because this may be logged. */
  @Override
  public String toString() {
    return "code";
  }
}
