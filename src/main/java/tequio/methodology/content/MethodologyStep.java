package tequio.methodology.content;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Optional;
import tequio.kernel.Text;

/**
 * A step or phase of a methodology.
 *
 * @param code permanent code within its methodology
 * @param strategies possible approaches
 * @param actors who acts in it
 * @param after codes of the steps it waits for; if empty, it waits for the one before it
 * @param duration term; empty if the source gives none
 * @param closing what closes it
 * @param questions questions to ask during the step or at its end
 */
public record MethodologyStep(
    String code,
    Text name,
    Text objective,
    List<Text> strategies,
    List<StepProduct> products,
    List<StepActor> actors,
    List<String> after,
    Optional<StepDuration> duration,
    Text closing,
    List<Text> questions) {

  /** Actor of a step. */
  public enum StepActor {
    @JsonProperty("government")
    GOVERNMENT,
    @JsonProperty("council")
    COUNCIL,
    @JsonProperty("authority")
    AUTHORITY,
    @JsonProperty("civil-society")
    CIVIL_SOCIETY,
    @JsonProperty("secretariat")
    SECRETARIAT,
    @JsonProperty("facilitator")
    FACILITATOR,
    @JsonProperty("experts")
    EXPERTS,
    @JsonProperty("public")
    PUBLIC
  }
}
