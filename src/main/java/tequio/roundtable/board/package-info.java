/** A live table as its screens show it, and as its results are published. */
package tequio.roundtable.board;
