package tequio.assessment.ranking;

import java.util.List;
import java.util.Optional;
import tequio.assessment.instrument.Instrument;
import tequio.kernel.PartialDate;

/**
 * An edition of a ranking that follows from assessments frozen here: those of one year with one
 * version of an instrument.
 *
 * @param self whether it is of self-assessments, which are never mixed with those of others
 * @param governments number of governments in it
 */
public record ComputedEdition(Instrument instrument, int year, boolean self, int governments) {

  /** What is said of it as of any other edition. */
  public RankingEdition edition() {
    return new RankingEdition(
        instrument.code(),
        year + "-v" + instrument.version(),
        instrument.name(),
        instrument.summary(),
        instrument.code(),
        instrument.version(),
        RankingScale.of(instrument).highest(),
        new PartialDate(String.valueOf(year)),
        List.of(),
        List.of(),
        Optional.empty(),
        Optional.empty());
  }

  public String path() {
    return edition().path() + (self ? "/autoevaluaciones" : "");
  }
}
