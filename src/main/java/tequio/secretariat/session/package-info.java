/** What is done in a session of the secretariat: presence, quorum, votes, agreements, its end. */
package tequio.secretariat.session;
