package tequio.declaration.content;

import com.fasterxml.jackson.annotation.JsonProperty;
import tequio.directory.organisation.Sector;
import tequio.kernel.Text;

/**
 * A party of a declaration.
 *
 * @param code of its sector in the profile of the state
 * @param name the institution, where the profile names one
 */
public record DeclarationParty(String code, Text name, Sector sector, PartyStanding standing) {

  /** Whether a party can sign. */
  public enum PartyStanding {
    @JsonProperty("signs")
    SIGNS,
    /** The profile says that nobody has its seat: the declaration is made without it. */
    @JsonProperty("vacant")
    VACANT
  }

  public boolean canSign() {
    return standing == PartyStanding.SIGNS;
  }
}
