/** Working pages of agreements: what their owners report, and letters to them. */
package tequio.secretariat.agreement.desk;
