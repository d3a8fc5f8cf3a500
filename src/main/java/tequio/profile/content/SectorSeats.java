package tequio.profile.content;

import tequio.directory.organisation.Sector;
import tequio.kernel.Text;

/**
 * Seats of a sector in the secretariat.
 *
 * @param code code of the sector in conditions and addresses: {@code sociedad-civil}
 * @param sector kind of sector
 * @param alternates whether each principal has an alternate
 */
public record SectorSeats(String code, Text name, Sector sector, int seats, boolean alternates) {}
