package tequio.secretariat.meeting;

/**
 * The quorum from a moment of a session on.
 *
 * @param at time of day: {@code 17:05}
 * @param present seats present
 */
public record QuorumChange(String at, boolean met, int present) {}
