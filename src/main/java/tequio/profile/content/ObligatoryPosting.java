package tequio.profile.content;

import com.fasterxml.jackson.annotation.JsonProperty;
import tequio.kernel.Text;

/**
 * Something that must be published on a site of somebody's.
 *
 * @param days working days to do it, from the day the thing is public here
 */
public record ObligatoryPosting(Text what, PostingPlace place, int days) {

  /** Whose site. */
  public enum PostingPlace {
    @JsonProperty("authority-site")
    AUTHORITY_SITE,
    @JsonProperty("government-site")
    GOVERNMENT_SITE,
    /** The site of each office that answers for a commitment. */
    @JsonProperty("obligated-body-site")
    OBLIGATED_BODY_SITE
  }
}
