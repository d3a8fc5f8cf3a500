package tequio.accounts.session;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How a person proved their identity. */
public enum SignInMethod {
  /** With the link that the first start prints. */
  FIRST,
  MAIL,
  PASSKEY,
  INVITATION,
  PROVIDER,
  /** With a code on paper. */
  PAPER,
  /** In a test. */
  TRIAL;

  /** Whether it is a second proof too: the device asked for a finger, a face or its own code. */
  boolean provesTwice() {
    return this == PASSKEY || this == TRIAL;
  }

  /** The one of that word, if it is one. */
  public static Optional<SignInMethod> find(String word) {
    return Arrays.stream(values()).filter(it -> it.word().equals(word)).findFirst();
  }

  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
