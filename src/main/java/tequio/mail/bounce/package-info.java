/** Bounces, read from a mailbox. */
package tequio.mail.bounce;
