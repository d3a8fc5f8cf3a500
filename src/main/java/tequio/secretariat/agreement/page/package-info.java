/** Public pages of the agreements of a secretariat. */
package tequio.secretariat.agreement.page;
