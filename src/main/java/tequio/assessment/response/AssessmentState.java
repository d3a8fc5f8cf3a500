package tequio.assessment.response;

import java.util.Locale;

/** Where an assessment stands. */
public enum AssessmentState {
  ANSWERING,
  /** Closed, and the assessed may reply until a day. */
  REPLYING,
  /** Published; only a new edition opens it again. */
  FROZEN,
  DISCARDED;

  /** The word that the database holds. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  static AssessmentState of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }
}
