package tequio.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/** What is not understood is said in one sentence, with what was probably meant. */
@Isolated("it reads what all say on the error stream")
class ConsoleTest {

  final PrintStream before = System.err;
  final ByteArrayOutputStream said = new ByteArrayOutputStream();

  @BeforeEach
  void listen() {
    System.setErr(new PrintStream(said, true, StandardCharsets.UTF_8));
  }

  @AfterEach
  void stopListening() {
    System.setErr(before);
  }

  @Test
  void an_unknown_command_suggests_the_nearest() {
    assertThat(Console.run("sevre")).isEqualTo(2);
    assertThat(said()).hasLineCount(1).contains("«sevre»", "«serve»");
  }

  @Test
  void an_unknown_option_suggests_the_nearest() {
    assertThat(Console.run("serve", "--dmeo")).isEqualTo(2);
    assertThat(said()).hasLineCount(1).contains("«--dmeo»", "«--demo»");
  }

  @Test
  void a_hidden_command_is_never_suggested() {
    assertThat(Console.run("trian")).isEqualTo(2);
    assertThat(said()).doesNotContain("train");
  }

  @Test
  void no_command_at_all_is_told() {
    assertThat(Console.run()).isEqualTo(2);
    assertThat(said()).hasLineCount(1).contains("./tequio help");
  }

  @Test
  void what_the_launcher_does_is_told_to_be_its() {
    assertThat(Console.run("test")).isEqualTo(1);
    assertThat(said()).hasLineCount(1).contains("./tequio");
  }

  private String said() {
    return said.toString(StandardCharsets.UTF_8);
  }
}
