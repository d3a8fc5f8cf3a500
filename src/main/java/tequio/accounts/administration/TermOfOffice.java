package tequio.accounts.administration;

import java.time.LocalDate;
import tequio.kernel.GovernmentKey;

/**
 * Term of office of the administration that governs a municipality today.
 *
 * @param ends its last day
 * @param document the source of that date, in words
 */
record TermOfOffice(GovernmentKey government, LocalDate ends, String document) {}
