package tequio.accounts.provider;

import tequio.accounts.session.Secret;

/** What somebody takes along to the provider, and what has to come back with them. */
record Sent(Secret state, Secret nonce, Secret verifier, String returnTo) {

  static Sent to(String returnTo) {
    return new Sent(Secret.random(), Secret.random(), Secret.random(), returnTo);
  }
}
