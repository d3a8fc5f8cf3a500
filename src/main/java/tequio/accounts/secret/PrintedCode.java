package tequio.accounts.secret;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import tequio.kernel.Characters;

/** One-time code of 16 characters for paper (80 bits), without characters that look alike. */
public record PrintedCode(String text) {

  private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final Pattern SHAPE = Pattern.compile("[0-9A-HJKMNP-TV-Z]{16}");
  private static final int LENGTH = 16;
  private static final SecureRandom RANDOM = new SecureRandom();

  public static PrintedCode random() {
    var code = new StringBuilder();
    for (int i = 0; i < LENGTH; i++) {
      code.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
    }
    return new PrintedCode(code.toString());
  }

  /**
   * Parses a typed code; letters that codes do not contain are read as the digits they resemble.
   */
  public static Optional<PrintedCode> find(String typed) {
    var code =
        Characters.compact(typed)
            .replace("-", "")
            .toUpperCase(Locale.ROOT)
            .replace('O', '0')
            .replace('I', '1')
            .replace('L', '1');
    return SHAPE.matcher(code).matches() ? Optional.of(new PrintedCode(code)) : Optional.empty();
  }

  /** Whether a text has the length of one. */
  public static boolean isLengthOf(String text) {
    return text.length() == LENGTH;
  }

  public byte[] hash() {
    return Secret.hash(text);
  }

  /** Returns the code in groups: {@code ABCD-EFGH-JKMN-PQRS}. */
  public String grouped() {
    return text.replaceAll("(.{4})(?=.)", "$1-");
  }

  /** Omits the code, because this may be logged. */
  @Override
  public String toString() {
    return "printed code";
  }
}
