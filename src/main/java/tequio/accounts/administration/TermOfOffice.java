package tequio.accounts.administration;

import java.time.LocalDate;
import tequio.kernel.GovernmentKey;

/**
 * The time of those who govern today.
 *
 * @param ends its last day
 * @param document what says so, in words
 */
record TermOfOffice(GovernmentKey government, LocalDate ends, String document) {}
