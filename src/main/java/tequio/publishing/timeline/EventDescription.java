package tequio.publishing.timeline;

import java.util.List;
import java.util.Optional;
import tequio.kernel.Provenance;
import tequio.kernel.Source;
import tequio.kernel.Text;
import tequio.publishing.difference.Sentence;

/**
 * Description of an event, in the order in which a page shows it; each part may be empty.
 *
 * @param link words that link to the page where it is read
 * @param claim who says what
 * @param why reason given with the publication
 * @param quote words of the publication
 * @param evidence documents shown as proof
 * @param provenance who published it and when it happened
 */
public record EventDescription(
    Optional<String> link,
    Optional<Claim> claim,
    Optional<Changes> changes,
    Optional<Text> why,
    Optional<Text> quote,
    List<Evidence> evidence,
    Optional<Provenance> provenance) {

  /** Description without any part. */
  public static final EventDescription NONE =
      new EventDescription(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          List.of(),
          Optional.empty());

  /** Statement of somebody: "Secretaría reporta cumplida (actividad 2)". */
  public record Claim(String who, String verb, String what, Optional<String> detail) {}

  /**
   * Changes of a version.
   *
   * @param sentences empty if the version before it was erased
   */
  public record Changes(int version, Optional<List<Sentence>> sentences) {}

  /** Document shown as proof, under its label. */
  public record Evidence(String label, Source where) {}

  public EventDescription link(String words) {
    return new EventDescription(
        Optional.of(words), claim, changes, why, quote, evidence, provenance);
  }

  public EventDescription claim(Claim said) {
    return new EventDescription(link, Optional.of(said), changes, why, quote, evidence, provenance);
  }

  public EventDescription changes(int version, Optional<List<Sentence>> sentences) {
    var made = Optional.of(new Changes(version, sentences));
    return new EventDescription(link, claim, made, why, quote, evidence, provenance);
  }

  public EventDescription why(Optional<Text> reason) {
    return new EventDescription(link, claim, changes, reason, quote, evidence, provenance);
  }

  public EventDescription quote(Optional<Text> words) {
    return new EventDescription(link, claim, changes, why, words, evidence, provenance);
  }

  public EventDescription evidence(List<Evidence> shown) {
    return new EventDescription(link, claim, changes, why, quote, shown, provenance);
  }

  public EventDescription by(Provenance from) {
    return new EventDescription(link, claim, changes, why, quote, evidence, Optional.of(from));
  }
}
