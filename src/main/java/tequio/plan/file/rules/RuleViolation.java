package tequio.plan.file.rules;

import java.util.List;
import java.util.stream.Stream;

/** Violation of a rule at a JSON pointer, before its line is known. */
public record RuleViolation(String pointer, ValidationErrorCode wrong, List<String> details) {

  public static RuleViolation at(String pointer, ValidationErrorCode wrong, Object... details) {
    return new RuleViolation(pointer, wrong, Stream.of(details).map(Object::toString).toList());
  }

  /** Of several at one place, those about different properties are all told. */
  public String about() {
    return switch (wrong) {
      case MISSING_PROPERTY, UNKNOWN_PROPERTY -> details.getFirst();
      case TOO_LARGE, NOT_UTF8, NOT_JSON, NAMED_TWICE, OTHER_FORMAT, OTHER_VERSION -> "";
      case OTHER_TYPE, UNKNOWN_WORD, NOT_A_DATE, UNKNOWN_YEAR, NOT_AN_ADDRESS -> "";
      case NOT_A_GOVERNMENT, OTHER_SHAPE, EMPTY, TOO_LONG, TOO_MANY, OUT_OF_RANGE, OTHER -> "";
      case NEITHER_CONTENT_NOR_NUMBER, NO_REASON_FOR_REFUSAL, UNREADABLE_CHARACTER -> "";
      case UNKNOWN_GOVERNMENT, UNKNOWN_COMMITMENT, FOREIGN_CONTENT, FOREIGN_FACTS -> "";
      case REPEATED, ENDS_BEFORE_IT_STARTS, UNKNOWN_ACTIVITY, UNKNOWN_SDG -> "";
      case SDG_OF_ANOTHER_GOAL,
          TRANSCRIBED_IS_NOT_REPORTED,
          TOO_PRECISE,
          SAME_TITLE,
          UNKNOWN_COPY ->
          "";
    };
  }
}
