/** Working pages of a civil-society core. */
package tequio.secretariat.core.desk;
