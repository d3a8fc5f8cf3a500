/** People who can no longer be written to, and those who have to know. */
package tequio.accounts.bounce;
