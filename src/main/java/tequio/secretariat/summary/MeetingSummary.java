package tequio.secretariat.summary;

import tequio.kernel.PartialDate;

/**
 * Narrow row of a session.
 *
 * @param held its day as the call says it
 * @param begins time of day
 * @param state word of its state: {@code called}, {@code without-quorum} …
 */
public record MeetingSummary(int number, PartialDate held, String begins, String state) {}
