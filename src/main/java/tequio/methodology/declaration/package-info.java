/** Declares methodologies as a kind of document, with their rules. */
package tequio.methodology.declaration;
