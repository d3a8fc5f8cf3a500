package tequio.accounts.session;

import java.util.Locale;

/** How somebody proved who they are. */
public enum Way {
  /** With the link that the first start prints. */
  FIRST,
  MAIL,
  PASSKEY,
  INVITATION,
  PROVIDER,
  /** In a test. */
  TRIAL;

  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
