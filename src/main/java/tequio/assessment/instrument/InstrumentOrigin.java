package tequio.assessment.instrument;

import java.util.List;
import tequio.kernel.Known;
import tequio.kernel.Source;
import tequio.kernel.Text;

/**
 * Where an instrument comes from.
 *
 * @param author who made it
 * @param licence under which its author lets others use it
 * @param sources where it was read
 * @param gaps what its source does not say, each in one sentence
 */
public record InstrumentOrigin(
    Known<Text> author, Known<Text> licence, List<Source> sources, List<Text> gaps) {

  public InstrumentOrigin {
    sources = List.copyOf(sources);
    gaps = List.copyOf(gaps);
  }
}
