package tequio.assessment.instrument;

import com.fasterxml.jackson.annotation.JsonProperty;

/** For what an instrument is used. */
public enum InstrumentPurpose {
  /** Conditions before, at the beginning or at the end of an exercise. */
  @JsonProperty("diagnosis")
  DIAGNOSIS,
  /** Whether the wording of a commitment is good enough. */
  @JsonProperty("quality-gate")
  QUALITY_GATE,
  /** Progress at six months. */
  @JsonProperty("monitoring")
  MONITORING,
  /** Results at the end of the year. */
  @JsonProperty("evaluation")
  EVALUATION,
  /** Whether a case is a good practice. */
  @JsonProperty("practice")
  PRACTICE,
  /** Comparison of many governments. */
  @JsonProperty("ranking")
  RANKING,
  /** A beginning from which an instrument is made. */
  @JsonProperty("template")
  TEMPLATE
}
