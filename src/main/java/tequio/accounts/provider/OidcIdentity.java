package tequio.accounts.provider;

import java.util.Optional;

/**
 * Identity asserted by the provider.
 *
 * @param mail only if the provider has verified it
 */
record OidcIdentity(String issuer, String subject, Optional<String> mail) {

  /** Omits the identity, because this may be logged. */
  @Override
  public String toString() {
    return "known by the provider";
  }
}
