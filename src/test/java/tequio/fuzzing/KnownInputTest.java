package tequio.fuzzing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import tequio.testing.TequioTest;

/**
 * Each parser on its examples, among them whatever once broke it, and on each example cut short or
 * with some bytes changed.
 */
@TequioTest
class KnownInputTest {

  static final Path EXAMPLES = Path.of("src/test/resources/fuzzing");
  static final int CHANGED = 60;

  @Autowired ApplicationContext program;

  @ParameterizedTest
  @EnumSource
  void what_was_once_given_to_it_breaks_it_no_more(Parser parser) throws Exception {
    var examples = new ArrayList<byte[]>();
    try (var files = Files.list(EXAMPLES.resolve(parser.folder()))) {
      for (var file : files.sorted().toList()) {
        examples.add(Files.readAllBytes(file));
      }
    }
    assertThat(examples).as("examples of " + parser).isNotEmpty();
    for (var example : examples) {
      parser.read(example, () -> program);
      var random = new Random(example.length);
      for (int i = 0; i < CHANGED; i++) {
        parser.read(changed(example, random), () -> program);
      }
    }
  }

  private static byte[] changed(byte[] example, Random random) {
    var bytes = java.util.Arrays.copyOf(example, random.nextInt(example.length + 1));
    for (int i = 0; i < 3 && bytes.length > 0; i++) {
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
    }
    return bytes;
  }
}
