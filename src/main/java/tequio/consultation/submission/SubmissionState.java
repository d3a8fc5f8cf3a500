package tequio.consultation.submission;

import java.util.Locale;

/** Whether a submission is shown. */
public enum SubmissionState {
  /** Nobody of the convener read it yet. */
  WAITING,
  PUBLISHED,
  REMOVED;

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  static SubmissionState of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }
}
