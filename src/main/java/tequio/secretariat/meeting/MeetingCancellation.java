package tequio.secretariat.meeting;

import tequio.kernel.PartialDate;
import tequio.kernel.Text;

/** Cancellation of a session, with its reason. */
public record MeetingCancellation(PartialDate decided, Text reason) {}
