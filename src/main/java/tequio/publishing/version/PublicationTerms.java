package tequio.publishing.version;

import java.util.List;
import java.util.Optional;
import tequio.kernel.Actor;
import tequio.kernel.Known;
import tequio.kernel.PartialDate;
import tequio.kernel.ReportingParty;
import tequio.kernel.Source;
import tequio.kernel.Text;
import tequio.publishing.kind.DatedContent;

/**
 * Who publishes, and on what grounds.
 *
 * @param happened the day it happened, as opposed to the day it is recorded
 * @param reason why a published document changes; not needed for the first version
 * @param base version that the change was made from; empty to skip the check
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

  /** Returns terms of an office or organisation in its own voice. */
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

  /** Returns terms with the day that a content tells, unless they have a day. */
  public PublicationTerms dated(Record content) {
    return happened.isKnown() || !(content instanceof DatedContent its)
        ? this
        : its.happenedOn().map(this::on).orElse(this);
  }

  /**
   * Returns terms that require this version to be the newest; 0 requires that none is published.
   */
  public PublicationTerms from(int version) {
    return new PublicationTerms(voice, by, happened, sources, reason, Optional.of(version));
  }
}
