package tequio.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tequio.fuzzing.Parser;

/**
 * Jazzer looks for something that breaks a parser, for as many seconds as {@code tequio.fuzzing}
 * says: twenty with {@code ./tequio test --slow}. What it finds lies in {@code target/fuzzing};
 * mended, it goes to the examples.
 */
@Tag("slow")
class FuzzedTest {

  static final String SECONDS = System.getProperty("tequio.fuzzing", "2");

  /** A program that reads with its database beside it asks that database, which is no fault. */
  static final String ASKS_ITS_DATABASE =
      "--disabled_hooks=com.code_intelligence.jazzer.sanitizers.ServerSideRequestForgery";

  /** Not ended by then, something has been read for longer than anybody waits. */
  static final String SLOWEST = "10";

  @TempDir(cleanup = CleanupMode.ALWAYS)
  Path folder;

  Installation installation;

  @BeforeEach
  void open() throws Exception {
    assertThat(folder.toFile().setExecutable(true, false)).isTrue();
    installation = new Installation(folder.resolve("home"));
  }

  @AfterEach
  void close() {
    installation.close();
  }

  @ParameterizedTest
  @EnumSource
  void nothing_that_jazzer_makes_up_breaks_it(Parser parser) throws Exception {
    var found = Files.createDirectories(Path.of("target/fuzzing/" + parser.folder()));
    var jazzer =
        installation.runMain(
            "com.code_intelligence.jazzer.Jazzer",
            "-Xmx700m",
            "--target_class=tequio.fuzzing.Fuzz",
            "--target_args=" + parser.name(),
            "--instrumentation_includes=tequio.**",
            ASKS_ITS_DATABASE,
            "--reproducer_path=" + found,
            "-artifact_prefix=" + found + "/",
            "-max_total_time=" + SECONDS,
            "-timeout=" + SLOWEST,
            "-rss_limit_mb=0",
            "-max_len=4096",
            Files.createDirectories(folder.resolve("corpus")).toString(),
            "src/test/resources/fuzzing/" + parser.folder());

    assertThat(jazzer.waitFor()).as(installation.said()).isZero();
    assertThat(installation.said()).contains("Done ");
    installation.said().lines().filter(it -> it.startsWith("Done ")).forEach(System.out::println);
  }
}
