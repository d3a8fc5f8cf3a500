package tequio.secretariat.ballot;

import java.util.Optional;

/**
 * Elector of an election.
 *
 * @param name empty once it was forgotten
 * @param byLetter whether the elector votes by the link of a letter
 * @param voted how the elector voted; empty if not yet
 */
public record RegisteredElector(
    int number, Optional<String> name, boolean byLetter, Optional<VoteChannel> voted) {}
