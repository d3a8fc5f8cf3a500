package tequio.secretariat.decision;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** Results of a decision. */
public enum DecisionOutcome {
  /** Everybody who voted is in favour. */
  @JsonProperty("consensus")
  CONSENSUS,
  /** Enough votes in favour, though not all. */
  @JsonProperty("adopted")
  ADOPTED,
  @JsonProperty("rejected")
  REJECTED,
  /** As many votes in favour as against: nothing is decided. */
  @JsonProperty("tie")
  TIE,
  /** All members of a sector voted against, and the rules let them block. */
  @JsonProperty("sector-veto")
  SECTOR_VETO,
  /** The quorum was lost while the vote was open, and the rules then take no decision. */
  @JsonProperty("no-quorum")
  NO_QUORUM;

  public boolean isAdopted() {
    return this == CONSENSUS || this == ADOPTED;
  }

  /** Returns the word stored in the database. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static DecisionOutcome of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
