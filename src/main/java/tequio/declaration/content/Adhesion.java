package tequio.declaration.content;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Optional;
import tequio.kernel.PartialDate;
import tequio.kernel.Text;

/**
 * That somebody adhered to a declaration after it was signed.
 *
 * @param exercise code of the exercise that the declaration begins
 * @param name empty for a citizen who did not agree to be named
 */
public record Adhesion(
    String exercise,
    AdherentType type,
    Optional<Text> name,
    AdhesionChannel channel,
    PartialDate adhered) {

  /** What sort of adherent. */
  public enum AdherentType {
    @JsonProperty("organisation")
    ORGANISATION,
    @JsonProperty("university")
    UNIVERSITY,
    @JsonProperty("company")
    COMPANY,
    @JsonProperty("citizen")
    CITIZEN
  }

  /** How it came in. */
  public enum AdhesionChannel {
    /** By form, from a mail address that was confirmed. */
    @JsonProperty("web")
    WEB,
    /** On a printed sheet that somebody typed in. */
    @JsonProperty("paper")
    PAPER
  }
}
