package tequio.secretariat.minutes;

import tequio.kernel.PartialDate;
import tequio.kernel.Text;

/** Correction of approved minutes: they stay as they are, and this says what was wrong. */
public record MinutesCorrection(PartialDate stated, Text wrong, Text right, Text reason) {}
