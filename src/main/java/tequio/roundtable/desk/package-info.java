/** Working pages of tables: for whoever facilitates them, and for the projector. */
package tequio.roundtable.desk;
