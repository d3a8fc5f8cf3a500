package tequio.kernel;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Party that states a fact. Contradicting statements of two parties are both shown. */
public enum ReportingParty {
  /** Somebody copied it from public documents; the government itself said nothing here. */
  @JsonProperty("transcribed")
  TRANSCRIBED,
  @JsonProperty("government")
  GOVERNMENT,
  @JsonProperty("civil-society")
  CIVIL_SOCIETY,
  /** The transparency authority. */
  @JsonProperty("oversight")
  OVERSIGHT,
  /** An outside evaluator: the judgement stays theirs. */
  @JsonProperty("evaluator")
  EVALUATOR
}
