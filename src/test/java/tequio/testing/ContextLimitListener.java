package tequio.testing;

import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.context.event.ApplicationPreparedEvent;
import org.springframework.context.ApplicationListener;

/**
 * Refuses the ninth start of the application in one JVM: each costs the whole suite seconds, and a
 * test that brings its own configuration seldom needs it.
 */
public final class ContextLimitListener implements ApplicationListener<ApplicationPreparedEvent> {

  private static final int MOST = 8;
  private static final List<String> STARTED = new ArrayList<>();

  @Override
  public void onApplicationEvent(ApplicationPreparedEvent event) {
    start(event.getApplicationContext().toString(), STARTED);
  }

  static synchronized void start(String what, List<String> started) {
    started.add(what);
    if (started.size() > MOST) {
      throw new IllegalStateException(
          "more than %d applications in one run of the tests; use the annotations of tequio.testing: %s"
              .formatted(MOST, started));
    }
  }
}
