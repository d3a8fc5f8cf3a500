package tequio.assessment.scoring;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.math.BigDecimal;
import java.util.List;
import tequio.kernel.PartialDate;

/** What somebody answered to a question; a blank is {@code Known.Missing} instead. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
@JsonSubTypes({
  @JsonSubTypes.Type(AnswerValue.YesOrNo.class),
  @JsonSubTypes.Type(AnswerValue.Level.class),
  @JsonSubTypes.Type(AnswerValue.Amount.class),
  @JsonSubTypes.Type(AnswerValue.Words.class),
  @JsonSubTypes.Type(AnswerValue.Options.class),
  @JsonSubTypes.Type(AnswerValue.Day.class)
})
public sealed interface AnswerValue {

  /** Yes or no. */
  @JsonTypeName("yes-no")
  record YesOrNo(boolean yes) implements AnswerValue {
    @Override
    public String toString() {
      return said(this);
    }
  }

  /** The value of a level. */
  @JsonTypeName("level")
  record Level(int value) implements AnswerValue {
    @Override
    public String toString() {
      return said(this);
    }
  }

  /** A number in the unit of the question. */
  @JsonTypeName("amount")
  record Amount(BigDecimal number) implements AnswerValue {
    @Override
    public String toString() {
      return said(this);
    }
  }

  /** Text. */
  @JsonTypeName("words")
  record Words(String words) implements AnswerValue {
    @Override
    public String toString() {
      return said(this);
    }
  }

  /** Codes of the options chosen. */
  @JsonTypeName("options")
  record Options(List<String> codes) implements AnswerValue {

    public Options {
      codes = List.copyOf(codes);
    }

    @Override
    public String toString() {
      return said(this);
    }
  }

  /** A date. */
  @JsonTypeName("day")
  record Day(PartialDate on) implements AnswerValue {
    @Override
    public String toString() {
      return said(this);
    }
  }

  /** As conditions of questions name it: {@code yes}, the value of a level, codes of options. */
  default List<String> plain() {
    return switch (this) {
      case YesOrNo(boolean yes) -> List.of(yes ? "yes" : "no");
      case Level(int value) -> List.of(String.valueOf(value));
      case Amount(var number) -> List.of(number.stripTrailingZeros().toPlainString());
      case Words(var words) -> List.of(words);
      case Options(var codes) -> codes;
      case Day(var on) -> List.of(on.text());
    };
  }

  private static String said(AnswerValue value) {
    return String.join(" ", value.plain());
  }
}
