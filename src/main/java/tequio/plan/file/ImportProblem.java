package tequio.plan.file;

import java.util.List;
import tequio.kernel.PartialDate;
import tequio.plan.file.rules.JsonType;
import tequio.plan.file.rules.ValidationErrorCode;
import tequio.web.Texts;

/**
 * Problem in a plan file, with its line and path.
 *
 * @param pointer a JSON pointer; empty for the file as a whole
 * @param line from 1
 */
public record ImportProblem(
    String pointer, int line, ValidationErrorCode wrong, List<String> details) {

  /** Returns the problem in the reader's language, without its place. */
  public String say(Texts t) {
    return t.say(Texts.key(wrong), details.stream().map(it -> detail(it, t)).toArray());
  }

  private String detail(String detail, Texts t) {
    if (wrong == ValidationErrorCode.ENDS_BEFORE_IT_STARTS) {
      return date(detail, t);
    }
    return wrong == ValidationErrorCode.OTHER_TYPE
        ? JsonType.find(detail).map(t::say).orElse(detail)
        : detail;
  }

  /** Returns a date as people write it: "17 de enero de 2023"; other text is unchanged. */
  private static String date(String detail, Texts t) {
    try {
      return t.day(new PartialDate(detail));
    } catch (IllegalArgumentException none) {
      return detail;
    }
  }
}
