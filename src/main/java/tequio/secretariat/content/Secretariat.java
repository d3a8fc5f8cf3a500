package tequio.secretariat.content;

import java.util.List;
import java.util.Optional;
import tequio.kernel.Known;
import tequio.kernel.PartialDate;
import tequio.kernel.Source;
import tequio.kernel.Text;
import tequio.publishing.kind.DatedContent;

/**
 * The secretariat of a government: the body of several sectors that decides together. It is of the
 * government, not of one exercise.
 *
 * @param installed day from which its seats exist
 * @param gathering number of the event in which it was installed
 * @param formation how its members were found
 */
public record Secretariat(
    Text title,
    Known<PartialDate> installed,
    Optional<Integer> gathering,
    Known<Text> formation,
    List<Source> sources)
    implements DatedContent {

  /** The day on which it was installed. */
  @Override
  public Optional<PartialDate> happenedOn() {
    return installed.find();
  }
}
