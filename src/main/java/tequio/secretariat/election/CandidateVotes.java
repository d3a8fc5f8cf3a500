package tequio.secretariat.election;

import tequio.kernel.Text;

/**
 * Votes for a candidate.
 *
 * @param candidate number, from 1
 * @param rank position by votes and, in a tie, by the tie rule
 * @param tied whether somebody else has as many votes
 */
public record CandidateVotes(
    Integer candidate, Text name, Integer votes, Integer rank, boolean tied, boolean elected) {}
