/** Letters that come back: read from a mailbox, and told to whom it concerns. */
package tequio.mail.bounce;
