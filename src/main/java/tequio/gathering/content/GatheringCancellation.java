package tequio.gathering.content;

import tequio.kernel.PartialDate;
import tequio.kernel.Text;

/** That a gathering is not held, and why. */
public record GatheringCancellation(PartialDate decided, Text reason) {}
