package tequio.web.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import tequio.web.Texts;

/** A message is filled in as Java's own format would. */
class MessagePatternTest {

  private static final List<Object[]> DETAILS =
      List.of(
          new Object[] {"uno", "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho"},
          new Object[] {0, 7, 999, 1L, 12L, 998L, 31, 5});

  @Test
  void every_message_of_the_program_says_the_same() throws IOException {
    int filled = 0;
    for (var locale : List.of(Texts.SPANISH, Locale.ENGLISH)) {
      for (var file : files()) {
        for (var message : messages(file)) {
          filled += compare(message, locale);
        }
      }
    }
    assertThat(filled).isGreaterThan(2_000);
  }

  @Test
  void numbers_of_four_digits_and_formats_are_left_to_java() {
    assertThat(MessagePattern.of("{0} de {1}").fill(new Object[] {1000, 2})).isEmpty();
    assertThat(MessagePattern.of("{0} de {1}").fill(new Object[] {-1, 2})).isEmpty();
    assertThat(MessagePattern.of("{0} de {1}").fill(new Object[] {"1"})).isEmpty();
    assertThat(MessagePattern.of("{0,number,0}").fill(new Object[] {"1"})).isEmpty();
    assertThat(MessagePattern.of("it''s {0}").fill(new Object[] {"1"})).isEmpty();
    assertThat(MessagePattern.of("{1}{0}.").fill(new Object[] {"a", 2L})).contains("2a.");
  }

  private static int compare(String message, Locale locale) {
    int filled = 0;
    for (var details : DETAILS) {
      var ours = MessagePattern.of(message).fill(details);
      if (ours.isPresent()) {
        filled++;
        assertThat(ours).contains(new MessageFormat(message, locale).format(details));
      }
    }
    return filled;
  }

  private static List<Path> files() throws IOException {
    try (var all = Files.walk(Path.of("src/main/java"))) {
      return all.filter(it -> it.getFileName().toString().matches("messages(_..)?.properties"))
          .toList();
    }
  }

  private static List<String> messages(Path file) throws IOException {
    var all = new Properties();
    try (var in = Files.newBufferedReader(file)) {
      all.load(in);
    }
    return all.stringPropertyNames().stream()
        .map(all::getProperty)
        .filter(it -> it.contains("{0}"))
        .toList();
  }
}
