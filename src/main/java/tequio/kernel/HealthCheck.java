package tequio.kernel;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** Contributes one component to {@code /health}: its problem, if it has one. */
public interface HealthCheck {

  /** One word for what is watched. */
  String name();

  /** One sentence for whoever operates the installation; asked often, so it must be quick. */
  Optional<String> trouble();

  /** When what it watches last succeeded, by a word for each; as quick. */
  default Map<String, Instant> successes() {
    return Map.of();
  }
}
