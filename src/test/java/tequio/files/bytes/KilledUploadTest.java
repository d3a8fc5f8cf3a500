package tequio.files.bytes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A program killed while it keeps files leaves whole ones, and rests that are swept. */
@Tag("slow")
class KilledUploadTest {

  private static final int ROUNDS = 4;

  /** A program that is killed between two files leaves nothing: not each round hits one. */
  private static final int MOST_ROUNDS = 60;

  @TempDir Path home;

  @Test
  void no_file_in_the_store_is_half_of_one() throws Exception {
    long seed = System.nanoTime();
    System.out.println("seed " + seed);
    var random = new Random(seed);
    var places = FileStorage.onDisk(home, Clock.systemUTC());
    for (int round = 0;
        round < ROUNDS || (rests(places).isEmpty() && round < MOST_ROUNDS);
        round++) {
      round(4 + random.nextInt(6), random.nextInt(30));
    }
    long kept = requireWhole(places);

    assertThat(rests(places)).as("a killed upload leaves something aside").isNotEmpty();
    places.asides().dropOlderThan(Instant.now(Clock.systemUTC()).plusSeconds(60));
    assertThat(rests(places)).isEmpty();
    assertThat(requireWhole(places)).isEqualTo(kept).isGreaterThan(ROUNDS);
  }

  private void round(int files, int pause) throws IOException, InterruptedException {
    var process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx64m",
                "-cp",
                System.getProperty("java.class.path"),
                "tequio.files.bytes.Uploader",
                home.toString())
            .redirectErrorStream(true)
            .start();
    try (var out = process.inputReader()) {
      for (int line = 0; line < files; line++) {
        assertThat(out.readLine()).startsWith("KEPT");
      }
      Thread.sleep(pause);
      process.destroyForcibly().waitFor();
    }
  }

  private static long requireWhole(FileStorage places) throws IOException {
    List<String> hashes;
    try (var all = places.store().all()) {
      hashes = all.map(ByteStore.Kept::hash).toList();
    }
    for (String hash : hashes) {
      try (var in = places.store().find(hash).orElseThrow()) {
        assertThat(Hashes.of(in)).isEqualTo(hash);
      }
    }
    return hashes.size();
  }

  private static List<Path> rests(FileStorage places) throws IOException {
    try (var files = Files.list(places.asides().folder())) {
      return files.toList();
    }
  }
}
