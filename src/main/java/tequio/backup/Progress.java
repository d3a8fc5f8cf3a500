package tequio.backup;

import java.util.function.Consumer;
import tequio.settings.Stop;

/** Tells whoever waits how far it got, a line at a time. */
record Progress(Consumer<String> line) {

  void say(String key, Object... details) {
    line.accept(Stop.sentence(key, details));
  }
}
