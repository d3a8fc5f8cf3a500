package tequio.assessment.sheet;

import java.time.ZoneId;
import java.util.Optional;
import tequio.assessment.instrument.Instrument;
import tequio.assessment.response.Assessment;
import tequio.kernel.Page;
import tequio.territory.Government;

/**
 * The form into which a table of answers is pasted, and what was understood of it.
 *
 * @param pasted as it was sent
 * @param understood empty before anything was sent
 */
public record SheetPage(
    Government government,
    Assessment assessment,
    Instrument instrument,
    String pasted,
    Optional<AnswerSheet> understood)
    implements Page {

  @Override
  public ZoneId zone() {
    return government.zone();
  }

  @Override
  public int status() {
    return understood.filter(it -> !it.isGood()).isPresent() ? 422 : 200;
  }
}
