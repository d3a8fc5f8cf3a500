package tequio.assessment.instrument;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;
import tequio.kernel.ReportingParty;

/** In what capacity somebody answers or judges. */
public enum Respondent {
  /** The assessed government itself. */
  @JsonProperty("government")
  GOVERNMENT,
  @JsonProperty("civil-society")
  CIVIL_SOCIETY,
  /** The transparency authority. */
  @JsonProperty("oversight")
  OVERSIGHT,
  /** A person or institution from outside. */
  @JsonProperty("evaluator")
  EVALUATOR;

  /** The word that the database holds. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Respondent of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  /** The voice in which its results are published. */
  public ReportingParty voice() {
    return switch (this) {
      case GOVERNMENT -> ReportingParty.GOVERNMENT;
      case CIVIL_SOCIETY -> ReportingParty.CIVIL_SOCIETY;
      case OVERSIGHT -> ReportingParty.OVERSIGHT;
      case EVALUATOR -> ReportingParty.EVALUATOR;
    };
  }

  /** Whether it assesses itself: such figures are never mixed with those of others. */
  public boolean isSelf() {
    return this == GOVERNMENT;
  }
}
