package tequio.secretariat.core;

import tequio.kernel.PartialDate;
import tequio.kernel.Text;

/** That a request to join the civil-society core was refused, and why. It names nobody. */
public record CoreRefusal(Text reason, PartialDate decided) {}
