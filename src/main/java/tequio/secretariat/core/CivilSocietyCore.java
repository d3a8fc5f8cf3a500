package tequio.secretariat.core;

import java.util.List;
import java.util.Optional;
import tequio.kernel.Known;
import tequio.kernel.PartialDate;
import tequio.kernel.Source;
import tequio.kernel.Text;
import tequio.publishing.kind.DatedContent;

/**
 * The civil-society core of a government: persons, organisations and collectives who take part in
 * open government through a representative in the secretariat.
 *
 * @param admission who may join, and who admits
 * @param gathering number of the event in which it was installed
 */
public record CivilSocietyCore(
    Text title,
    Known<PartialDate> installed,
    Optional<Integer> gathering,
    Known<Text> admission,
    List<Source> sources)
    implements DatedContent {

  /** The day on which it was installed. */
  @Override
  public Optional<PartialDate> happenedOn() {
    return installed.find();
  }
}
