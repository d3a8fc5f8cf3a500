package tequio.accounts.session;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How a person proved their identity. */
public enum SignInMethod {
  /** Link printed by the first start. */
  FIRST,
  MAIL,
  PASSKEY,
  INVITATION,
  PROVIDER,
  /** Printed one-time code. */
  PAPER,
  /** Sign-in by a test. */
  TRIAL;

  /** Whether it counts as a second factor too, as passkeys do, which verify the user. */
  boolean provesTwice() {
    return this == PASSKEY || this == TRIAL;
  }

  /** Finds the method with the stored word. */
  public static Optional<SignInMethod> find(String word) {
    return Arrays.stream(values()).filter(it -> it.word().equals(word)).findFirst();
  }

  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
