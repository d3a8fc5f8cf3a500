package tequio.database.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;
import java.util.stream.Stream;
import tequio.settings.StartupException;

/** Random passwords of an embedded PostgreSQL, in a file readable by its owner only. */
record Passwords(String superuser, String owner, String program) {

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int BYTES = 24;

  static Passwords in(PostgresHome home) {
    Path file = home.passwords();
    try {
      if (Files.exists(file)) {
        return read(file);
      }
      if (Files.exists(home.data())) {
        throw new StartupException("database.stop.no-passwords", home.data(), file);
      }
      return write(file, new Passwords(random(), random(), random()));
    } catch (IOException refused) {
      throw new StartupException("database.stop.home", file, refused);
    }
  }

  private static Passwords read(Path file) throws IOException {
    var lines = new Properties();
    try (var text = Files.newBufferedReader(file)) {
      lines.load(text);
    }
    if (Stream.of("superuser", "owner", "program").anyMatch(key -> !lines.containsKey(key))) {
      throw new StartupException("database.stop.bad-passwords", file);
    }
    return new Passwords(
        lines.getProperty("superuser"), lines.getProperty("owner"), lines.getProperty("program"));
  }

  /** Creates the file with its final permissions, so that nobody else can read it at any moment. */
  private static Passwords write(Path file, Passwords made) throws IOException {
    Path unfinished = file.resolveSibling(file.getFileName() + ".unfinished");
    Files.deleteIfExists(unfinished);
    Files.createFile(
        unfinished,
        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    Files.writeString(
        unfinished,
        "superuser=%s%nowner=%s%nprogram=%s%n"
            .formatted(made.superuser(), made.owner(), made.program()));
    Files.move(unfinished, file);
    return made;
  }

  private static String random() {
    var bytes = new byte[BYTES];
    RANDOM.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  @Override
  public String toString() {
    return "Passwords";
  }
}
