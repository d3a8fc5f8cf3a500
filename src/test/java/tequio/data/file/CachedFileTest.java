package tequio.data.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file that is read while it is being made. */
class CachedFileTest {

  @TempDir Path folder;

  @SuppressWarnings("NullAway.Init")
  private CachedFile kept;

  @BeforeEach
  void begin() throws IOException {
    kept = new CachedFile(Files.createFile(folder.resolve("archivo")), true);
  }

  @Test
  void its_beginning_is_there_before_its_end() throws IOException {
    write("principio");
    try (var file = kept.read()) {
      assertThat(new String(file.readNBytes(9), UTF_8)).isEqualTo("principio");
      assertThat(kept.measure(Duration.ZERO)).isEmpty();

      write(" y fin");
      kept.finish(new FileStats(1, 15, "suma"));

      assertThat(new String(file.readAllBytes(), UTF_8)).isEqualTo(" y fin");
      assertThat(kept.measure().rows()).isEqualTo(1);
    }
  }

  @Test
  void whoever_reads_waits_for_what_is_not_written_yet() throws Exception {
    try (var file = kept.read();
        var threads = Executors.newSingleThreadExecutor()) {
      var read = threads.submit(() -> all(file));
      write("uno ");
      write("dos");
      kept.finish(new FileStats(2, 7, "suma"));

      assertThat(read.get()).isEqualTo("uno dos");
    }
  }

  @Test
  void what_broke_off_does_not_look_whole() throws IOException {
    write("la mitad");
    kept.fail(new IllegalStateException("PostgreSQL went away"));

    try (var file = kept.read()) {
      assertThatThrownBy(file::readAllBytes).isInstanceOf(IOException.class);
    }
    assertThatThrownBy(kept::measure).hasMessageContaining("went away");
  }

  private static String all(java.io.InputStream file) {
    try {
      return new String(file.readAllBytes(), UTF_8);
    } catch (IOException broke) {
      return "broke: " + broke;
    }
  }

  private void write(String words) throws IOException {
    Files.writeString(kept.path(), words, StandardOpenOption.APPEND);
  }
}
