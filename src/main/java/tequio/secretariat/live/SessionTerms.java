package tequio.secretariat.live;

import tequio.kernel.ReportingParty;

/**
 * How a session is begun.
 *
 * @param open whether anybody may attend
 * @param chair office or organisation in whose name whoever runs it states facts
 */
public record SessionTerms(boolean secondCall, boolean open, String chair, ReportingParty voice) {}
