package tequio.plan.indicator;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.math.BigDecimal;

/** Value of an indicator at a time: a number, a range, or a step of a scale. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
@JsonSubTypes({
  @JsonSubTypes.Type(Level.Number.class),
  @JsonSubTypes.Type(Level.Range.class),
  @JsonSubTypes.Type(Level.Step.class)
})
public sealed interface Level {

  /** Exact number. */
  @JsonTypeName("number")
  record Number(BigDecimal value) implements Level {}

  /** Range, both ends included. */
  @JsonTypeName("range")
  record Range(BigDecimal from, BigDecimal to) implements Level {
    public Range {
      if (from.compareTo(to) > 0) {
        throw new IllegalArgumentException(from + " is above " + to);
      }
    }
  }

  /**
   * Step of a scale.
   *
   * @param place from 1
   * @param of number of steps
   * @param word name of the step
   */
  @JsonTypeName("step")
  record Step(int place, int of, String word) implements Level {
    public Step {
      if (place < 1 || place > of || word.isEmpty()) {
        throw new IllegalArgumentException(place + " of " + of);
      }
    }
  }
}
