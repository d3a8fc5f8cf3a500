package tequio.roundtable.content;

import tequio.kernel.PartialDate;
import tequio.kernel.Text;

/** That a working table is not held, and why. */
public record RoundtableCancellation(PartialDate decided, Text reason) {}
