package tequio.accounts.secondfactor;

import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tequio.accounts.secret.Secret;
import tequio.kernel.Characters;

/** One-time recovery code for a lost second factor. */
record RecoveryCode(String letters) {

  static final int AT_ONCE = 10;

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final Pattern SHAPE = Pattern.compile("[A-Z2-7]{16}");

  static List<RecoveryCode> some() {
    return Stream.generate(RecoveryCode::random).limit(AT_ONCE).toList();
  }

  /**
   * Parses a typed code; digits that codes do not contain are read as the letters they resemble.
   */
  static Optional<RecoveryCode> find(String typed) {
    var letters =
        Characters.compact(typed)
            .replace("-", "")
            .toUpperCase(Locale.ROOT)
            .replace('0', 'O')
            .replace('1', 'I')
            .replace('8', 'B');
    return SHAPE.matcher(letters).matches()
        ? Optional.of(new RecoveryCode(letters))
        : Optional.empty();
  }

  byte[] hash() {
    return Secret.hash(letters);
  }

  String grouped() {
    return Base32.grouped(letters, "-");
  }

  private static RecoveryCode random() {
    byte[] bytes = new byte[10];
    RANDOM.nextBytes(bytes);
    return new RecoveryCode(Base32.of(bytes));
  }

  /** Omits the code, because this may be logged. */
  @Override
  public String toString() {
    return "recovery code";
  }
}
