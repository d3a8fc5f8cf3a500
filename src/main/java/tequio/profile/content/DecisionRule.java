package tequio.profile.content;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Optional;

/**
 * How the secretariat decides.
 *
 * @param otherwise what is done where the first way leads to no decision
 * @param percent share of the votes that a qualified majority needs, from 51 to 100
 * @param sectorVeto whether all votes of one sector together stop a decision
 */
public record DecisionRule(
    DecisionMethod method,
    Optional<DecisionMethod> otherwise,
    Optional<Integer> percent,
    boolean sectorVeto) {

  /** Ways to decide. */
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
