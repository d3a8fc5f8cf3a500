package tequio.assessment.instrument;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import tequio.kernel.Known;
import tequio.kernel.Text;

/**
 * What is judged, by one question or several.
 *
 * @param weight as its source publishes it; a missing one stays missing
 * @param advice what to do where it is not achieved
 * @param effort how much that costs
 */
public record Criterion(
    String code,
    Text name,
    Optional<Text> meaning,
    Known<BigDecimal> weight,
    Optional<Text> advice,
    Optional<Effort> effort,
    List<Question> questions) {

  /** How much time and money an improvement takes, the least first. */
  public enum Effort {
    @JsonProperty("low")
    LOW,
    @JsonProperty("medium")
    MEDIUM,
    @JsonProperty("high")
    HIGH
  }

  public Criterion {
    questions = List.copyOf(questions);
  }
}
