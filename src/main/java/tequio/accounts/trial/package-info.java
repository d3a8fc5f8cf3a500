/** What the pages for signing in offer where the program can be tried without an account. */
package tequio.accounts.trial;
