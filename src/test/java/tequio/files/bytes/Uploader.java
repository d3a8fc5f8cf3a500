package tequio.files.bytes;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Random;

/** A program that keeps files of some megabytes until it is killed. */
final class Uploader {

  private static final int MOST = 3 << 20;

  public static void main(String... home) throws IOException {
    var places = FileStorage.onDisk(Path.of(home[0]), Clock.systemUTC());
    var random = new Random();
    while (true) {
      try (var aside = places.asides().receive(some(random), Long.MAX_VALUE)) {
        places.store().keep(aside);
        System.out.println("KEPT " + aside.hash());
      }
    }
  }

  private static InputStream some(Random random) {
    byte[] bytes = new byte[1 + random.nextInt(MOST)];
    random.nextBytes(bytes);
    return new java.io.ByteArrayInputStream(bytes);
  }

  private Uploader() {}
}
