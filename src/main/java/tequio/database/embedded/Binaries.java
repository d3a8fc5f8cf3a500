package tequio.database.embedded;

import java.nio.file.Path;

/** Directory and major version of a PostgreSQL installation's executables. */
public record Binaries(Path folder, int major) {

  String program(String name) {
    return folder.resolve(name).toString();
  }
}
