package tequio.accounts.session;

import java.util.Locale;

/** How a person proved their identity. */
public enum SignInMethod {
  /** With the link that the first start prints. */
  FIRST,
  MAIL,
  PASSKEY,
  INVITATION,
  PROVIDER,
  /** In a test. */
  TRIAL;

  /** Whether it is a second proof too: the device asked for a finger, a face or its own code. */
  boolean provesTwice() {
    return this == PASSKEY || this == TRIAL;
  }

  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
