package tequio.database.embedded;

import java.nio.file.Path;

/** Where the programs of one PostgreSQL lie, and its major version. */
public record Binaries(Path folder, int major) {

  String program(String name) {
    return folder.resolve(name).toString();
  }
}
