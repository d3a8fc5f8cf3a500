package tequio.profile.content;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Optional;

/**
 * Decision rule of the secretariat.
 *
 * @param otherwise method used if the first one reaches no decision
 * @param percent share of votes for a qualified majority, from 51 to 100
 * @param sectorVeto whether the votes of all members of one sector together block a decision
 */
public record DecisionRule(
    DecisionMethod method,
    Optional<DecisionMethod> otherwise,
    Optional<Integer> percent,
    boolean sectorVeto) {

  /** Methods of decision. */
  public enum DecisionMethod {
    @JsonProperty("consensus")
    CONSENSUS,
    @JsonProperty("majority")
    MAJORITY,
    @JsonProperty("qualified-majority")
    QUALIFIED_MAJORITY
  }

  public boolean asksForQualifiedMajority() {
    return method == DecisionMethod.QUALIFIED_MAJORITY
        || otherwise.filter(it -> it == DecisionMethod.QUALIFIED_MAJORITY).isPresent();
  }
}
