package tequio.accounts.invitation;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import tequio.accounts.secret.Secret;
import tequio.kernel.Characters;

/**
 * Key of an invitation: the token of a link, or the code of a printed letter without characters
 * that look alike.
 */
record InvitationKey(String text) {

  private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final Pattern CODE = Pattern.compile("[0-9A-HJKMNP-TV-Z]{16}");
  private static final int LENGTH = 16;
  private static final SecureRandom RANDOM = new SecureRandom();

  static InvitationKey ofLetter() {
    return new InvitationKey(Secret.random().text());
  }

  static InvitationKey printed() {
    var code = new StringBuilder();
    for (int i = 0; i < LENGTH; i++) {
      code.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
    }
    return new InvitationKey(code.toString());
  }

  /** What somebody sent or typed, where it has the shape of one. */
  static Optional<InvitationKey> find(String typed) {
    var code =
        Characters.compact(typed)
            .replace("-", "")
            .toUpperCase(Locale.ROOT)
            .replace('O', '0')
            .replace('I', '1')
            .replace('L', '1');
    return CODE.matcher(code).matches()
        ? Optional.of(new InvitationKey(code))
        : Secret.find(typed).map(secret -> new InvitationKey(secret.text()));
  }

  boolean isPrinted() {
    return text.length() == LENGTH;
  }

  byte[] hash() {
    return Secret.hash(text);
  }

  /** As it stands on paper: {@code ABCD-EFGH-JKMN-PQRS}. */
  String grouped() {
    return isPrinted() ? text.replaceAll("(.{4})(?=.)", "$1-") : text;
  }

  /** Never the key: this may end in a log. */
  @Override
  public String toString() {
    return "key";
  }
}
