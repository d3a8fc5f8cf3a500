package tequio.accounts.session;

import tequio.accounts.person.AccountId;

/** Kind of second factor. */
public interface SecondFactorProvider {

  /** Whether owners must give it at every sign-in, not only if a role requires one. */
  boolean isAlwaysAsked();

  /** Whether the account has one in use. */
  boolean isSetUp(AccountId owner);
}
