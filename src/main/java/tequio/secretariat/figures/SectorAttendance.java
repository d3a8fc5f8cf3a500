package tequio.secretariat.figures;

import tequio.kernel.Text;

/**
 * Attendance of a sector at the sessions that were held or had no quorum.
 *
 * @param sector code of the sector
 * @param sessions sessions that ended
 * @param principal sessions with a principal of the sector present
 * @param alternate further sessions with only an alternate present
 */
public record SectorAttendance(
    String sector, Text name, int sessions, int principal, int alternate) {

  public int present() {
    return principal + alternate;
  }
}
