package tequio.accounts.provider;

import tequio.accounts.secret.Secret;

/** What somebody takes along to the provider, and what has to come back with them. */
record AuthorizationRequest(Secret state, Secret nonce, Secret verifier, String returnTo) {

  static AuthorizationRequest to(String returnTo) {
    return new AuthorizationRequest(Secret.random(), Secret.random(), Secret.random(), returnTo);
  }
}
