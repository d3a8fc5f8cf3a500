package tequio.secretariat.decision;

import tequio.kernel.Text;

/** What a seat that did not agree wants to be noted, in its own words. */
public record Dissent(int seat, Text name, Text words) {}
