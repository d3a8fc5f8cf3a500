package tequio.accounts.provider;

import tequio.kernel.Page;

/**
 * Page before the redirect to the identity provider, or after a callback without an account.
 *
 * @param address address of the provider; empty after a failure
 */
public record ProviderPage(String name, Standing standing, String address) implements Page {

  /** Result so far. */
  public enum Standing {
    LEAVING,
    /** The provider does not answer, or its answer is not valid. */
    NOT_TOLD,
    /** The provider knows the person, but they have no account here. */
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
