package tequio.plan.status;

import tequio.kernel.Fraction;

/**
 * Status on a day, with the line of the decision table and the counts behind it.
 *
 * @param headline the word
 * @param rule the line of the published table that gave it
 * @param daysLate of the part that is latest; 0 where none is
 * @param done how many of its parts are done (verified); cancelled ones stay in the whole
 */
public record StatusResult(CommitmentStatus headline, Enum<?> rule, long daysLate, Fraction done) {}
