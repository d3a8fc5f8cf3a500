package tequio.profile.content;

import tequio.directory.organisation.Sector;
import tequio.kernel.Text;

/**
 * The seats of a sector in the secretariat.
 *
 * @param code names the sector in conditions and addresses: {@code sociedad-civil}
 * @param sector which part of society it is
 * @param alternates whether each principal has an alternate
 */
public record SectorSeats(String code, Text name, Sector sector, int seats, boolean alternates) {}
