package tequio.secretariat.ballot;

import java.util.Optional;

/**
 * Elector of an election.
 *
 * @param voted how the elector voted; empty if not yet
 */
public record RegisteredElector(int number, String name, Optional<VoteChannel> voted) {}
