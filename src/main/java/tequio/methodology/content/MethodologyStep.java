package tequio.methodology.content;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Optional;
import tequio.kernel.Text;

/**
 * A step or phase of a methodology.
 *
 * @param code names it inside its methodology, for ever
 * @param strategies ways that can be taken
 * @param actors who acts in it
 * @param after codes of the steps it waits for; none named means the one before it
 * @param duration its term; empty where its source gives none
 * @param closing what closes it
 * @param questions to ask while it goes on or at its end
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

  /** Who acts. */
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
