package tequio.accounts.provider;

import tequio.accounts.secret.Secret;

/** OpenID Connect authorization request and the state, nonce and verifier its answer must match. */
record AuthorizationRequest(Secret state, Secret nonce, Secret verifier, String returnTo) {

  static AuthorizationRequest to(String returnTo) {
    return new AuthorizationRequest(Secret.random(), Secret.random(), Secret.random(), returnTo);
  }
}
