package tequio.kernel;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** A part of the installation that a watcher asks: what is wrong with it, if anything is. */
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
