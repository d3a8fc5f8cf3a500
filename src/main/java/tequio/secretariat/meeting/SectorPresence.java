package tequio.secretariat.meeting;

import tequio.kernel.Text;

/**
 * Seats of a sector at a moment of a session.
 *
 * @param sector code of the sector in the rules
 * @param filled seats that have a principal or an alternate
 * @param present seats whose principal or alternate is present
 */
public record SectorPresence(String sector, Text name, int filled, int present) {}
