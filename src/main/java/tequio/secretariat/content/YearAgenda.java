package tequio.secretariat.content;

import java.util.List;
import java.util.Optional;
import tequio.kernel.Known;
import tequio.kernel.PartialDate;
import tequio.kernel.Source;
import tequio.kernel.Text;

/**
 * Agenda of a secretariat for a year.
 *
 * @param agreement the number or name of the agreement that approved it
 */
public record YearAgenda(
    Text title, List<AgendaEntry> entries, Known<Text> agreement, List<Source> sources) {

  /**
   * What is to be done in the year.
   *
   * @param when day or month
   * @param who who takes care of it
   */
  public record AgendaEntry(PartialDate when, Text what, Optional<Text> who) {}
}
