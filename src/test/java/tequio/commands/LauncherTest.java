package tequio.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher script in a folder where nothing is built and no JDK is in sight. */
class LauncherTest {

  private static final Path HELP = Path.of("src/main/java/tequio/commands/help.txt");

  @TempDir Path clone;

  /** What a run ended with and said. */
  record Ended(int code, String said) {}

  @BeforeEach
  void copy() throws IOException {
    Files.createDirectories(clone.resolve(HELP).getParent());
    Files.copy(HELP, clone.resolve(HELP));
    Files.copy(Path.of("tequio"), clone.resolve("tequio"));
  }

  @Test
  void help_answers_without_a_build() throws Exception {
    var ended = run("help");

    assertThat(ended.code()).isZero();
    assertThat(ended.said()).isEqualTo(Files.readString(HELP));
    assertThat(clone.resolve("target")).doesNotExist();
  }

  @Test
  void no_words_ask_for_help() throws Exception {
    assertThat(run()).isEqualTo(run("help"));
  }

  @Test
  void an_unknown_command_is_refused_without_a_build() throws Exception {
    var ended = run("sevre");

    assertThat(ended.code()).isEqualTo(2);
    assertThat(ended.said()).hasLineCount(1).contains("«sevre»");
    assertThat(clone.resolve("target")).doesNotExist();
  }

  private Ended run(String... words) throws IOException, InterruptedException {
    var command = new ArrayList<>(List.of("bash", clone.resolve("tequio").toString()));
    command.addAll(List.of(words));
    var builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().clear();
    builder.environment().put("PATH", "/usr/bin:/bin");
    var process = builder.start();
    var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Ended(process.waitFor(), said);
  }
}
