package tequio.plan.file.rules;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tequio.kernel.PartialDate;
import tequio.publishing.kind.Violation;
import tequio.web.Texts;

/**
 * A rule that a plan or a part of it breaks.
 *
 * @param pointer JSON pointer of the offending part, relative to what was checked
 */
public record RuleViolation(String pointer, ValidationErrorCode wrong, List<String> details) {

  /** Violations of the schema that a record accepts; records refuse all others. */
  private static final Set<ValidationErrorCode> WELL_SHAPED =
      EnumSet.of(
          ValidationErrorCode.MISSING_PROPERTY,
          ValidationErrorCode.UNKNOWN_YEAR,
          ValidationErrorCode.TOO_LONG,
          ValidationErrorCode.TOO_MANY,
          ValidationErrorCode.NEITHER_CONTENT_NOR_NUMBER,
          ValidationErrorCode.NO_REASON_FOR_REFUSAL,
          ValidationErrorCode.UNREADABLE_CHARACTER);

  private static final Pattern DATE = Pattern.compile("\\d{4}-\\d\\d(-\\d\\d)?");

  /** Whether no record can hold what stands there. */
  public boolean isWrongShape() {
    return !WELL_SHAPED.contains(wrong);
  }

  /** Returns the violation with a component path, as all kinds of documents use it. */
  public Violation toViolation() {
    var path = pointer.isEmpty() ? "" : pointer.substring(1).replace('/', '.');
    return new Violation(path, Texts.key(wrong), List.of(worded()));
  }

  /** Returns the violation in the reader's language, without its place. */
  public String say(Texts t) {
    return toViolation().words(t);
  }

  /** What is a date as a date, and what is a type as a type, so that it is told in words. */
  private Object[] worded() {
    return wrong == ValidationErrorCode.OTHER_TYPE
        ? details.stream().map(RuleViolation::type).toArray()
        : details.stream().map(RuleViolation::worded).toArray();
  }

  private static Object type(String detail) {
    return JsonType.find(detail).map(Object.class::cast).orElse(detail);
  }

  private static Object worded(String detail) {
    if (!DATE.matcher(detail).matches()) {
      return detail;
    }
    try {
      return new PartialDate(detail);
    } catch (IllegalArgumentException none) {
      return detail;
    }
  }

  public static RuleViolation at(String pointer, ValidationErrorCode wrong, Object... details) {
    return new RuleViolation(pointer, wrong, Stream.of(details).map(Object::toString).toList());
  }

  /**
   * Property that is missing or unknown, since several may have the same pointer; otherwise empty.
   */
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
