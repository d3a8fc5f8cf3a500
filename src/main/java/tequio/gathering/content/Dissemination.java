package tequio.gathering.content;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.net.URI;
import java.util.Optional;
import tequio.kernel.PartialDate;
import tequio.kernel.Text;

/**
 * That something about a gathering was made known somewhere: what "informed" is counted from.
 *
 * @param where name of the page, station, newspaper, market
 * @param reach how many people it reached, where somebody counted them
 */
public record Dissemination(
    DisseminationChannel channel,
    Text where,
    Text what,
    PartialDate day,
    Optional<Integer> reach,
    Optional<URI> address) {

  /** By what something is made known. */
  public enum DisseminationChannel {
    @JsonProperty("website")
    WEBSITE,
    @JsonProperty("social-media")
    SOCIAL_MEDIA,
    @JsonProperty("radio")
    RADIO,
    @JsonProperty("television")
    TELEVISION,
    @JsonProperty("press")
    PRESS,
    @JsonProperty("posters")
    POSTERS,
    @JsonProperty("in-person")
    IN_PERSON
  }
}
