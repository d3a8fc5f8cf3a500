/** Declares state profiles as a kind of document, with their rules. */
package tequio.profile.declaration;
