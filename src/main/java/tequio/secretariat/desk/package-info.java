/** Working pages of a secretariat. */
package tequio.secretariat.desk;
