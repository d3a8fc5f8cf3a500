package tequio.secretariat.summary;

import java.util.List;
import tequio.kernel.Text;

/**
 * Totals of the sessions and agreements of a secretariat.
 *
 * @param ended sessions that ended
 * @param held of those, sessions that reached their quorum
 * @param overdue agreements that are overdue on the day that was asked for
 */
public record SecretariatTotals(
    int ended,
    int held,
    int agreements,
    int done,
    int overdue,
    List<SectorTotal> sectors,
    List<DecisionTotal> decided) {

  public SecretariatTotals {
    sectors = List.copyOf(sectors);
    decided = List.copyOf(decided);
  }

  /**
   * How often a sector came to the sessions that ended.
   *
   * @param sector code of the sector
   * @param principal sessions with a principal present
   * @param present sessions with anybody of the sector present
   */
  public record SectorTotal(String sector, Text name, int principal, int present) {}

  /**
   * Number of decisions that were taken with exactly these sectors present.
   *
   * @param sectors codes
   */
  public record DecisionTotal(List<String> sectors, int decisions) {}
}
