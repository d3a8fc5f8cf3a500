package tequio.accounts.provider;

import java.util.Optional;

/**
 * Identity asserted by the provider.
 *
 * @param mail only where the provider itself has seen that they read it
 */
record OidcIdentity(String issuer, String subject, Optional<String> mail) {

  /** Never who it is: this may end in a log. */
  @Override
  public String toString() {
    return "known by the provider";
  }
}
