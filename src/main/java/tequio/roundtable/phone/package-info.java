/** Pages by which a room takes part with telephones, without accounts. */
package tequio.roundtable.phone;
