package tequio.accounts.provider;

import tequio.kernel.Page;

/**
 * Page before the redirect to the identity provider, or after a callback without an account.
 *
 * @param address where the person goes on to; empty where nothing leads on
 */
public record ProviderPage(String name, Standing standing, String address) implements Page {

  /** How far they came. */
  public enum Standing {
    LEAVING,
    /** The provider does not answer, or says what cannot be believed. */
    NOT_TOLD,
    /** The provider knows them and nobody here does. */
    NO_ACCOUNT
  }

  @Override
  public int status() {
    return switch (standing) {
      case LEAVING -> 200;
      case NOT_TOLD -> 502;
      case NO_ACCOUNT -> 422;
    };
  }
}
