package tequio.problem.content;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a problem touches. */
public enum RelatedPolicyType {
  @JsonProperty("programme")
  PROGRAMME,
  @JsonProperty("law")
  LAW,
  @JsonProperty("problem")
  PROBLEM
}
