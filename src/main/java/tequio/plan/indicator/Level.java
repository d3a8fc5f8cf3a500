package tequio.plan.indicator;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.math.BigDecimal;

/** Value of an indicator at a time: a number, a range, a count out of a total, or words. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
@JsonSubTypes({
  @JsonSubTypes.Type(Level.Number.class),
  @JsonSubTypes.Type(Level.Range.class),
  @JsonSubTypes.Type(Level.Step.class)
})
public sealed interface Level {

  /** Exactly this much. */
  @JsonTypeName("number")
  record Number(BigDecimal value) implements Level {}

  /** Somewhere from one to the other, both included. */
  @JsonTypeName("range")
  record Range(BigDecimal from, BigDecimal to) implements Level {
    public Range {
      if (from.compareTo(to) > 0) {
        throw new IllegalArgumentException(from + " is above " + to);
      }
    }
  }

  /** A step of a scale: its place from 1, of how many, and its word. */
  @JsonTypeName("step")
  record Step(int place, int of, String word) implements Level {
    public Step {
      if (place < 1 || place > of || word.isEmpty()) {
        throw new IllegalArgumentException(place + " of " + of);
      }
    }
  }
}
