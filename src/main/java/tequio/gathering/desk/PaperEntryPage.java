package tequio.gathering.desk;

import java.util.List;
import tequio.gathering.attendance.Arrival;
import tequio.gathering.attendance.AttendeeSector;
import tequio.kernel.Page;
import tequio.territory.Government;
import tequio.web.Link;

/**
 * Forty rows in which somebody types a signed sheet, with the keyboard alone.
 *
 * @param typed what was typed, by name of the field
 * @param problem what is wrong with a row; empty where nothing is
 */
public record PaperEntryPage(
    Government government, String path, List<Link> crumbs, PaperRows typed, String problem)
    implements Page {

  @Override
  public int status() {
    return problem.isEmpty() ? 200 : 422;
  }

  public int rows() {
    return PaperRows.ROWS;
  }

  public List<AttendeeSector> sectors() {
    return List.of(AttendeeSector.values());
  }

  public int longest() {
    return Arrival.LONGEST;
  }
}
