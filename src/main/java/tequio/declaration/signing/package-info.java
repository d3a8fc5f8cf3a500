/** Declarations while they are written and signed. */
package tequio.declaration.signing;
