package tequio.plan.roadmap;

import com.fasterxml.jackson.annotation.JsonProperty;
import tequio.kernel.Known;

/**
 * Organisation or institution under the name that the plan gives it; the register resolves which
 * one it is.
 */
public record NamedOrganisation(String name, Known<Sector> sector) {

  /** Sector of an organisation. */
  public enum Sector {
    @JsonProperty("government")
    GOVERNMENT,
    @JsonProperty("civil-society")
    CIVIL_SOCIETY,
    @JsonProperty("oversight")
    OVERSIGHT,
    @JsonProperty("academia")
    ACADEMIA,
    @JsonProperty("private")
    PRIVATE
  }
}
