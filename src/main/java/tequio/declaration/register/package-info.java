/** Working pages of adhesions: decide, type in printed sheets, state that somebody left. */
package tequio.declaration.register;
