/** The kind of document that a methodology is, and the rules it must keep. */
package tequio.methodology.declaration;
