package tequio.files.content;

import tequio.kernel.BusinessRuleException;

/** Limits of uploads and the reasons to refuse one. */
public final class UploadRules {

  /** Reasons to refuse a file; the message of each says what to do instead. */
  public enum Rule implements BusinessRuleException.Rule {
    EMPTY,
    TOO_LARGE,
    INCOMPLETE,
    NOT_ADMITTED,
    HEIC,
    MACROS,
    EMBEDDED,
    SWELLS,
    DAMAGED,
    PICTURE_TOO_HEAVY,
    PICTURE_TOO_LARGE,
    PICTURE_TOO_LONG,
    WITHDRAWN
  }

  public static BusinessRuleException refused(Rule rule, Object... details) {
    return new BusinessRuleException(rule, details);
  }

  private UploadRules() {}
}
