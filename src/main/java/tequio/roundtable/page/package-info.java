/** Public pages of working tables. */
package tequio.roundtable.page;
