package tequio.kernel;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** Contributes one component to {@code /health}: its problem, if it has one. */
public interface HealthCheck {

  /** Returns the name of the component, one word. */
  String name();

  /**
   * Returns the problem in one sentence for the operator, or empty. Called often, so it must be
   * fast.
   */
  Optional<String> trouble();

  /**
   * Returns the time of the last success of each part, by name. Called often, so it must be fast.
   */
  default Map<String, Instant> successes() {
    return Map.of();
  }
}
