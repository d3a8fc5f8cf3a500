package tequio.commands;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
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

  static final Path EXAMPLES = Path.of("src/test/resources/fuzzing");
  static final String SECONDS = System.getProperty("tequio.fuzzing", "5");

  /**
   * A program that reads with its database beside it asks that database, which is no fault; and
   * what Jazzer would put into its driver the JVM refuses.
   */
  static final String ASKS_ITS_DATABASE =
      "--disabled_hooks=com.code_intelligence.jazzer.sanitizers.ServerSideRequestForgery"
          + ":com.code_intelligence.jazzer.sanitizers.SqlInjection";

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
  @EnabledIfSystemProperty(named = "tequio.fuzzing", matches = "\\d{2,}")
  void nothing_that_jazzer_makes_up_breaks_it(Parser parser) throws Exception {
    jazzer(parser.folder(), parser.name(), EXAMPLES.resolve(parser.folder()));
  }

  /** One process for all of them: that they still can be fed, and a little more. */
  @Test
  void nothing_that_jazzer_makes_up_in_a_moment_breaks_any() throws Exception {
    var seeds = Files.createDirectories(folder.resolve("seeds"));
    for (var parser : Parser.values()) {
      try (var examples = Files.list(EXAMPLES.resolve(parser.folder()))) {
        for (var example : examples.toList()) {
          var bytes = new ByteArrayOutputStream();
          bytes.write(parser.ordinal());
          bytes.write(Files.readAllBytes(example));
          Files.write(
              seeds.resolve(parser.folder() + "-" + example.getFileName()), bytes.toByteArray());
        }
      }
    }
    var names = Arrays.stream(Parser.values()).map(Parser::name).collect(joining(" "));
    jazzer("all", names, seeds);
  }

  private void jazzer(String name, String parsers, Path seeds) throws Exception {
    var found = Files.createDirectories(Path.of("target/fuzzing", name));
    var jazzer =
        installation.runMain(
            "com.code_intelligence.jazzer.Jazzer",
            "-Xmx700m",
            "--target_class=tequio.fuzzing.Fuzz",
            "--target_args=" + parsers,
            "--instrumentation_includes=tequio.**",
            ASKS_ITS_DATABASE,
            "--reproducer_path=" + found,
            "-artifact_prefix=" + found + "/",
            "-max_total_time=" + SECONDS,
            "-timeout=" + SLOWEST,
            "-rss_limit_mb=0",
            "-max_len=4096",
            Files.createDirectories(folder.resolve("corpus")).toString(),
            seeds.toString());

    assertThat(jazzer.waitFor()).as(installation.said()).isZero();
    assertThat(installation.said()).contains("Done ");
    installation.said().lines().filter(it -> it.startsWith("Done ")).forEach(System.out::println);
  }
}
