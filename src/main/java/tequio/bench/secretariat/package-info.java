/** What a secretariat costs: an election, ten years of sessions, a session that many follow. */
package tequio.bench.secretariat;
