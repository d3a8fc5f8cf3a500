package tequio.profile.content;

import com.fasterxml.jackson.annotation.JsonProperty;
import tequio.kernel.Text;

/**
 * Something that must be published on another site.
 *
 * @param days working days allowed, from its publication here
 */
public record ObligatoryPosting(Text what, PostingPlace place, int days) {

  /** Site of the publication. */
  public enum PostingPlace {
    @JsonProperty("authority-site")
    AUTHORITY_SITE,
    @JsonProperty("government-site")
    GOVERNMENT_SITE,
    /** The site of each office responsible for a commitment. */
    @JsonProperty("obligated-body-site")
    OBLIGATED_BODY_SITE
  }
}
