package tequio.assessment.instrument;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import tequio.kernel.PartialDate;
import tequio.kernel.Text;

/** What kind of answer a question takes. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
@JsonSubTypes({
  @JsonSubTypes.Type(AnswerScale.YesNo.class),
  @JsonSubTypes.Type(AnswerScale.Levels.class),
  @JsonSubTypes.Type(AnswerScale.Amount.class),
  @JsonSubTypes.Type(AnswerScale.Words.class),
  @JsonSubTypes.Type(AnswerScale.Choice.class),
  @JsonSubTypes.Type(AnswerScale.Several.class),
  @JsonSubTypes.Type(AnswerScale.Day.class),
  @JsonSubTypes.Type(AnswerScale.Proof.class)
})
public sealed interface AnswerScale {

  /** Yes or no, in the words of the instrument where it has its own. */
  @JsonTypeName("yes-no")
  record YesNo(Optional<Text> yes, Optional<Text> no) implements AnswerScale {}

  /**
   * One of several levels in ascending order.
   *
   * @param achievedFrom the lowest value that counts as achieved; empty where only the highest does
   */
  @JsonTypeName("levels")
  record Levels(List<Level> levels, Optional<Integer> achievedFrom) implements AnswerScale {

    /** A value of an ordinal scale with what it means. */
    public record Level(int value, Text word, Optional<Text> meaning) {}

    public Levels {
      levels = List.copyOf(levels);
    }
  }

  /**
   * A number.
   *
   * @param goal from which on it counts as achieved; empty where only the highest does
   */
  @JsonTypeName("amount")
  record Amount(
      Text unit, Optional<BigDecimal> least, Optional<BigDecimal> most, Optional<BigDecimal> goal)
      implements AnswerScale {}

  /** Text, at most so many characters; one line where it is at most 200. */
  @JsonTypeName("words")
  record Words(Optional<Integer> longest) implements AnswerScale {

    public static final int ONE_LINE = 200;

    public boolean isShort() {
      return longest.filter(it -> it <= ONE_LINE).isPresent();
    }
  }

  /** One of several options without an order. */
  @JsonTypeName("choice")
  record Choice(List<Option> options) implements AnswerScale {}

  /** Any number of options. */
  @JsonTypeName("several")
  record Several(List<Option> options) implements AnswerScale {}

  /** A date as precise as it is known. */
  @JsonTypeName("day")
  record Day(Optional<PartialDate> earliest) implements AnswerScale {}

  /** Only a file or an address as evidence. */
  @JsonTypeName("proof")
  record Proof(Optional<Integer> most) implements AnswerScale {}

  /** One thing that can be chosen. */
  record Option(String code, Text word) {}

  /** Whether answers count in the score; the others only describe. */
  default boolean counts() {
    return switch (this) {
      case YesNo yesNo -> true;
      case Levels levels -> true;
      case Amount amount ->
          amount.least().isPresent() && (amount.most().isPresent() || amount.goal().isPresent());
      case Words words -> false;
      case Choice choice -> false;
      case Several several -> false;
      case Day day -> false;
      case Proof proof -> false;
    };
  }
}
