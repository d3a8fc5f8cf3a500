package tequio.exercise.content;

import com.fasterxml.jackson.annotation.JsonProperty;
import tequio.kernel.Text;

/** What an exercise does with a recommendation on the 2030 Agenda, and why. */
public record RecommendationChoice(
    AgendaRecommendation recommendation, RecommendationDecision decision, Text reason) {

  /** The nine recommendations. */
  public enum AgendaRecommendation {
    @JsonProperty("spread")
    SPREAD,
    @JsonProperty("include")
    INCLUDE,
    @JsonProperty("own")
    OWN,
    @JsonProperty("dialogue")
    DIALOGUE,
    @JsonProperty("communicate")
    COMMUNICATE,
    @JsonProperty("co-create")
    CO_CREATE,
    @JsonProperty("assign")
    ASSIGN,
    @JsonProperty("ally")
    ALLY,
    @JsonProperty("measure")
    MEASURE
  }

  /** What is done with one. */
  public enum RecommendationDecision {
    @JsonProperty("adopted")
    ADOPTED,
    @JsonProperty("adapted")
    ADAPTED,
    @JsonProperty("left")
    LEFT
  }
}
