package tequio.kernel;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Who says a fact. Two voices that say different things are both shown. */
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
