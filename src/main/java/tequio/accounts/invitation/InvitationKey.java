package tequio.accounts.invitation;

import java.util.Optional;
import tequio.accounts.secret.PrintedCode;
import tequio.accounts.secret.Secret;

/**
 * Key of an invitation: the token of a link, or the code of a printed letter without characters
 * that look alike.
 */
record InvitationKey(String text) {

  static InvitationKey ofLetter() {
    return new InvitationKey(Secret.random().text());
  }

  static InvitationKey printed() {
    return new InvitationKey(PrintedCode.random().text());
  }

  /** Parses a typed code or the token of a link. */
  static Optional<InvitationKey> find(String typed) {
    return PrintedCode.find(typed)
        .map(PrintedCode::text)
        .or(() -> Secret.find(typed).map(Secret::text))
        .map(InvitationKey::new);
  }

  boolean isPrinted() {
    return PrintedCode.isLengthOf(text);
  }

  byte[] hash() {
    return Secret.hash(text);
  }

  /** Returns a printed code in groups: {@code ABCD-EFGH-JKMN-PQRS}. */
  String grouped() {
    return isPrinted() ? new PrintedCode(text).grouped() : text;
  }

  /** Omits the key, because this may be logged. */
  @Override
  public String toString() {
    return "key";
  }
}
