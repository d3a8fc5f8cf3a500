package tequio.secretariat.core;

import tequio.kernel.PartialDate;

/**
 * That a participant left the civil-society core.
 *
 * @param admission number of the admission
 */
public record CoreDeparture(Integer admission, PartialDate left) {}
