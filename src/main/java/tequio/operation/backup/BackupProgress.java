package tequio.operation.backup;

import java.util.function.Consumer;
import tequio.settings.StartupException;

/** Prints the progress of a backup or restore. */
record BackupProgress(Consumer<String> line) {

  void say(String key, Object... details) {
    line.accept(StartupException.sentence(key, details));
  }
}
