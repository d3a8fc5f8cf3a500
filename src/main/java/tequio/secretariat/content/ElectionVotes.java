package tequio.secretariat.content;

/**
 * Votes by which somebody was elected.
 *
 * @param votes votes for the person
 * @param cast votes cast in all
 */
public record ElectionVotes(Integer votes, Integer cast) {}
