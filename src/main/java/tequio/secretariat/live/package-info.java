/** Store of sessions while they are held: seats taken, items, notes, votes and agreements. */
package tequio.secretariat.live;
