package tequio.methodology.content;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Optional;
import tequio.kernel.Source;
import tequio.kernel.Text;

/**
 * Methodology of an open-government exercise, from beginning to end.
 *
 * @param edition from 1; an exercise keeps the edition it began with
 * @param unit name of its parts
 * @param readings ways to count the terms of its steps; if there are several, the exercise chooses
 *     one
 * @param steps steps in their order
 * @param stages stages of a commitment made with it; often none
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

  /** Kind of organisation it was written for. */
  public enum Audience {
    @JsonProperty("municipality")
    MUNICIPALITY,
    /** A single office of a government. */
    @JsonProperty("office")
    OFFICE
  }

  /** Name of the parts of a methodology. */
  public enum StepUnit {
    @JsonProperty("step")
    STEP,
    @JsonProperty("phase")
    PHASE
  }

  /** Day from which the terms of steps are counted. */
  public enum TimeReading {
    /** Terms run from the start of the exercise. */
    @JsonProperty("from-start")
    FROM_START,
    /** Terms run from the end of the steps that a step waits for. */
    @JsonProperty("cumulative")
    CUMULATIVE
  }

  /** Stage of a commitment during cocreation. */
  public record CommitmentStage(Text name, Text what) {}

  /** Finds a step by its code. */
  public Optional<MethodologyStep> step(String code) {
    return steps.stream().filter(it -> it.code().equals(code)).findFirst();
  }

  /** Returns the codes of the steps that a step waits for; by default the one before it. */
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
