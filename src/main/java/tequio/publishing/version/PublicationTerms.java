package tequio.publishing.version;

import java.util.List;
import java.util.Optional;
import tequio.kernel.Actor;
import tequio.kernel.Known;
import tequio.kernel.PartialDate;
import tequio.kernel.ReportingParty;
import tequio.kernel.Source;
import tequio.kernel.Text;

/**
 * Who makes something public, and on what grounds.
 *
 * @param happened the day it happened in the world, apart from the day it is recorded
 * @param reason why what was published before changes; not needed the first time
 * @param base version the change was made from; empty where it does not matter
 */
public record PublicationTerms(
    ReportingParty voice,
    Actor by,
    Known<PartialDate> happened,
    List<Source> sources,
    Optional<Text> reason,
    Optional<Integer> base) {

  public PublicationTerms {
    sources = List.copyOf(sources);
  }

  /** By an office or organisation in its own voice. */
  public static PublicationTerms by(ReportingParty voice, Actor by) {
    return new PublicationTerms(
        voice, by, Known.notSeen(), List.of(), Optional.empty(), Optional.empty());
  }

  public PublicationTerms because(Text reason) {
    return new PublicationTerms(voice, by, happened, sources, Optional.of(reason), base);
  }

  public PublicationTerms on(PartialDate day) {
    return new PublicationTerms(voice, by, Known.of(day), sources, reason, base);
  }

  /** Only where this version is still the newest; 0 where nothing may be public yet. */
  public PublicationTerms from(int version) {
    return new PublicationTerms(voice, by, happened, sources, reason, Optional.of(version));
  }
}
