/** Narrow rows of sessions and agreements, and their totals, for pages that show many. */
package tequio.secretariat.summary;
