/** Accounts whose letters bounce, and notices to those who have to know. */
package tequio.accounts.bounce;
