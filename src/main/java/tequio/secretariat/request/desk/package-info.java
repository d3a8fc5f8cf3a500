/** Working pages of requests for a session. */
package tequio.secretariat.request.desk;
