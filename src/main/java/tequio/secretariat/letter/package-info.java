/** Letters that ask members of secretariats to declare interests, and what their links open. */
package tequio.secretariat.letter;
