package tequio.operation.backup;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tequio.database.embedded.EmbeddedDatabase;
import tequio.settings.StartupException;

/** A backup that cannot be written, or not be read, is told in one sentence and leaves nothing. */
@Tag("slow")
@Tag("database")
class UnusablePlaceTest {

  @TempDir static Path folder;

  static Path home;
  static EmbeddedDatabase origin;

  @BeforeAll
  static void open() throws Exception {
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx--x--x"));
    home = folder.resolve("home");
    origin = Machines.fresh(home);
    Machines.run(
        origin,
        "insert into government (key, name, short_name, slug, seat_blank, population_blank,"
            + " position_blank, since_blank, zone) values ('99', 'El', 'El', 'el', 'not-seen',"
            + " 'not-seen', 'not-seen', 'not-seen', 'America/Mexico_City')");
    Machines.run(origin, "insert into plan select '99', 'p' || n from generate_series(1, 50000) n");
  }

  @AfterAll
  static void close() {
    origin.close();
  }

  @Test
  void a_folder_that_is_not_there_is_refused_and_not_made() throws IOException {
    Path file = Files.writeString(folder.resolve("a-file"), "");

    for (Path target : new Path[] {folder.resolve("no/such.tar"), file.resolve("inside.tar")}) {
      assertThatThrownBy(() -> Backup.refuseUnusable(target))
          .isInstanceOf(StartupException.class)
          .hasMessageContaining(String.valueOf(target.getParent()));
    }
    assertThat(folder.resolve("no")).doesNotExist();
  }

  /** A limit on the size of files stops it as a full disk does. */
  @ParameterizedTest
  @CsvSource({
    "backup respaldo.tar, El respaldo respaldo.tar no se terminó",
    "backup no/hay.tar, No existe la carpeta",
    "restore no-hay.tar, No existe el respaldo",
    "restore ., No se puede leer el respaldo"
  })
  void the_command_tells_it_in_one_sentence(String words, String told) throws Exception {
    Path here = Files.createDirectories(folder.resolve("here"));
    var builder =
        new ProcessBuilder(
            "bash",
            "-c",
            "ulimit -f 100; exec \"$0\" -XX:+UseSerialGC -cp \"$1\" tequio.Tequio " + words,
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            absolute(System.getProperty("java.class.path")));
    builder.directory(here.toFile()).redirectErrorStream(true);
    builder.environment().keySet().removeIf(name -> name.startsWith("TEQUIO_"));
    builder.environment().put("TEQUIO_HOME", home.toString());
    var process = builder.start();
    var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(process.waitFor()).as(said).isEqualTo(1);
    assertThat(said.lines().toList().getLast()).contains(told);
    assertThat(said).doesNotContain("\tat ");
    assertThat(here).isEmptyDirectory();
  }

  private static String absolute(String classPath) {
    return Arrays.stream(classPath.split(File.pathSeparator))
        .map(entry -> Path.of(entry).toAbsolutePath().toString())
        .collect(joining(File.pathSeparator));
  }
}
