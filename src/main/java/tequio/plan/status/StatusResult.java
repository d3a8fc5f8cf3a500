package tequio.plan.status;

import tequio.kernel.Fraction;

/**
 * Status on a day, with the line of the decision table and the counts behind it.
 *
 * @param rule line of the published table that gave the status
 * @param daysLate days of the latest part; 0 if none is late
 * @param done parts that are done (verified), out of all; cancelled ones are counted in the total
 */
public record StatusResult(CommitmentStatus headline, Enum<?> rule, long daysLate, Fraction done) {}
