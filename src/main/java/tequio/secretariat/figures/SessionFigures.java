package tequio.secretariat.figures;

import java.util.List;
import tequio.kernel.Fraction;

/**
 * Figures of the sessions and agreements of a secretariat.
 *
 * @param held sessions held, of those that ended
 * @param government decisions with the government present, of all
 * @param done agreements done, of all
 * @param overdue agreements that are overdue, of all
 */
public record SessionFigures(
    Fraction held,
    List<SectorAttendance> attendance,
    Fraction government,
    Fraction done,
    Fraction overdue) {

  public SessionFigures {
    attendance = List.copyOf(attendance);
  }
}
