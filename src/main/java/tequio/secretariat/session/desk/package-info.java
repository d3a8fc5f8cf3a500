/** Working pages of sessions of the secretariat: their call, whoever runs them, the projector. */
package tequio.secretariat.session.desk;
