/** Offer of the sign-in pages where the program can be tried without an account. */
package tequio.accounts.trial;
