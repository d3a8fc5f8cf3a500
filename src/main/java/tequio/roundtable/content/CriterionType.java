package tequio.roundtable.content;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a criterion looks at. */
public enum CriterionType {
  @JsonProperty("social-innovation")
  SOCIAL_INNOVATION,
  @JsonProperty("technological-innovation")
  TECHNOLOGICAL_INNOVATION,
  /** How many people it reaches, and whom. */
  @JsonProperty("reach")
  REACH,
  @JsonProperty("cost")
  COST,
  /** Whether it can be done within the term. */
  @JsonProperty("time")
  TIME,
  @JsonProperty("other")
  OTHER
}
