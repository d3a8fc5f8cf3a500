/** Public pages of the minutes of a secretariat. */
package tequio.secretariat.minutes.page;
