package tequio.accounts.session;

import tequio.accounts.person.AccountId;

/** A kind of second factor, as the sign-in of its owner needs to know it. */
public interface SecondFactorProvider {

  /** Whether whoever has one gives it at every sign-in; else only if a role demands one. */
  boolean isAlwaysAsked();

  /** Whether this account has one that is in use. */
  boolean isSetUp(AccountId owner);
}
