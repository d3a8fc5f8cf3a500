package tequio.secretariat.election;

import tequio.kernel.Text;

/**
 * Candidate of an election, who agreed to stand.
 *
 * @param from office or organisation
 */
public record ElectionCandidate(Text name, Text from) {}
