package tequio.web.language;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever changes a word sees it, and a file that is half written harms nobody. */
class LiveMessageSourceTest {

  static final Locale SPANISH = Locale.of("es", "MX");

  @TempDir
  @SuppressWarnings("NullAway.Init")
  Path sources;

  private Instant now = Instant.parse("2026-11-30T00:00:00Z");

  private final Clock clock =
      new Clock() {
        @Override
        public ZoneId getZone() {
          return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
          return this;
        }

        @Override
        public Instant instant() {
          return now;
        }
      };

  @Test
  void a_changed_word_is_seen_within_a_second() throws IOException {
    write("messages.properties", "greeting = Hola");
    write("messages_en.properties", "greeting = Hello");
    var words = new LiveMessageSource(sources, clock);
    assertThat(words.getMessage("greeting", new Object[0], SPANISH)).isEqualTo("Hola");

    write("messages.properties", "greeting = Buen día");
    later();

    assertThat(words.getMessage("greeting", new Object[0], SPANISH)).isEqualTo("Buen día");
    assertThat(words.getMessage("greeting", new Object[0], Locale.ENGLISH)).isEqualTo("Hello");
  }

  @Test
  void words_that_cannot_be_read_leave_those_before() throws IOException {
    write("messages.properties", "greeting = Hola");
    var words = new LiveMessageSource(sources, clock);

    write("messages.properties", "greeting = \\u12");
    later();
    assertThat(words.getMessage("greeting", new Object[0], SPANISH)).isEqualTo("Hola");

    write("messages.properties", "greeting = Adiós");
    later();
    assertThat(words.getMessage("greeting", new Object[0], SPANISH)).isEqualTo("Adiós");
  }

  private void later() {
    now = now.plusSeconds(1);
  }

  private void write(String name, String words) throws IOException {
    var file = sources.resolve(name);
    Files.writeString(file, words + "\n", UTF_8);
    Files.setLastModifiedTime(file, FileTime.from(now.plusSeconds(words.length())));
  }
}
