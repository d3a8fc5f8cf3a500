package tequio.secretariat.decision;

import tequio.kernel.Text;

/** A seat that neither counts nor votes in a decision, because of a conflict of interest. */
public record Recusal(int seat, Text name, Text reason) {}
