package tequio.methodology.content;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Optional;
import tequio.kernel.Source;
import tequio.kernel.Text;

/**
 * A way to carry an open-government exercise from its beginning to its end.
 *
 * @param edition from 1; an exercise keeps the edition it began with
 * @param unit what its parts are called
 * @param readings ways in which its terms can be read; where there are several, the exercise says
 *     which
 * @param steps in their order
 * @param stages of a commitment that is made with it; often none
 */
public record Methodology(
    Integer edition,
    Text title,
    Text summary,
    Audience audience,
    StepUnit unit,
    List<TimeReading> readings,
    List<MethodologyStep> steps,
    List<CommitmentStage> stages,
    List<Source> sources,
    List<Text> notes) {

  /** For whom it was written. */
  public enum Audience {
    @JsonProperty("municipality")
    MUNICIPALITY,
    /** A single office of a government. */
    @JsonProperty("office")
    OFFICE
  }

  /** What its parts are called. */
  public enum StepUnit {
    @JsonProperty("step")
    STEP,
    @JsonProperty("phase")
    PHASE
  }

  /** From which day the terms of its steps are counted. */
  public enum TimeReading {
    /** Each from the day the exercise starts. */
    @JsonProperty("from-start")
    FROM_START,
    /** Each from the end of what it waits for. */
    @JsonProperty("cumulative")
    CUMULATIVE
  }

  /** A stage through which a commitment goes while it is made together. */
  public record CommitmentStage(Text name, Text what) {}

  /** The step of that code. */
  public Optional<MethodologyStep> step(String code) {
    return steps.stream().filter(it -> it.code().equals(code)).findFirst();
  }

  /** What a step waits for: what it names, or else the step before it. */
  public List<String> waitsFor(MethodologyStep step) {
    int at = steps.indexOf(step);
    if (!step.after().isEmpty() || at <= 0) {
      return step.after();
    }
    return List.of(steps.get(at - 1).code());
  }

  public int products() {
    return steps.stream().mapToInt(it -> it.products().size()).sum();
  }
}
