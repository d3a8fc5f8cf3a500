package tequio.docs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tequio.Tree;
import tequio.settings.Settings;

/** What the guide for operators says to type can be typed, and is the same in both languages. */
class OperationsGuideTest {

  static final Path SPANISH = Path.of("docs/operacion.md");
  static final Path ENGLISH = Path.of("docs/operations.en.md");
  static final Pattern BLOCK = Pattern.compile("(?s)```(\\w+)\\n(.*?)```");
  static final Pattern SETTING =
      Pattern.compile("(?m)^(TEQUIO_[A-Z_]+)=\"?([^\"\\s]+(?: [^\"\\s]+)*)\"?$");

  @Test
  void both_languages_give_the_same_commands() {
    assertThat(blocks(ENGLISH)).isEqualTo(blocks(SPANISH)).hasSizeGreaterThan(10);
  }

  @Test
  void the_shell_reads_every_command() throws Exception {
    for (var block : blocks(SPANISH)) {
      if (block.startsWith("sh\n")) {
        assertThat(errorsOf(block.substring(3).replace("<dirección de este repositorio>", "x")))
            .as(block)
            .isEmpty();
      }
    }
  }

  @Test
  void the_program_accepts_every_setting_as_it_is_written() {
    var settings = new TreeMap<String, String>();
    for (var block : blocks(SPANISH)) {
      SETTING.matcher(block).results().forEach(it -> settings.put(it.group(1), it.group(2)));
    }

    assertThat(settings).containsKeys("TEQUIO_CONTACT", "TEQUIO_DB_URL", "TEQUIO_RETURNS_URL");
    assertThatCode(() -> Settings.load(Map.copyOf(settings))).doesNotThrowAnyException();
  }

  /** Without carrying anything out. */
  private static String errorsOf(String commands) throws IOException, InterruptedException {
    var shell = new ProcessBuilder("bash", "-n").redirectErrorStream(true).start();
    try (var in = shell.getOutputStream()) {
      in.write(commands.getBytes(UTF_8));
    }
    var said = new String(shell.getInputStream().readAllBytes(), UTF_8);
    return shell.waitFor() == 0 ? "" : said;
  }

  private static List<String> blocks(Path guide) {
    return BLOCK
        .matcher(Tree.read(guide))
        .results()
        .map(it -> it.group(1) + "\n" + it.group(2))
        .toList();
  }
}
