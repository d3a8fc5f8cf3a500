package tequio.plan.roadmap;

import com.fasterxml.jackson.annotation.JsonProperty;
import tequio.kernel.Known;

/** An organisation or institution as the plan names it; the register knows which one it is. */
public record NamedOrganisation(String name, Known<Sector> sector) {

  /** The sector a party belongs to. */
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
