package tequio.kernel;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Party that states a fact. Contradicting statements of two parties are both shown. */
public enum ReportingParty {
  /** Copied from public documents by a third party; the government itself reported nothing here. */
  @JsonProperty("transcribed")
  TRANSCRIBED,
  @JsonProperty("government")
  GOVERNMENT,
  @JsonProperty("civil-society")
  CIVIL_SOCIETY,
  /** The transparency authority. */
  @JsonProperty("oversight")
  OVERSIGHT,
  /** An external evaluator, who is responsible for the judgement. */
  @JsonProperty("evaluator")
  EVALUATOR
}
