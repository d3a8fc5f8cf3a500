package tequio.files.content;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;

/** First and last bytes of a file, one character each. */
final class FileSignature {

  static boolean startsWith(Path file, String beginning) throws IOException {
    return first(file, beginning.length()).equals(beginning);
  }

  static String first(Path file, int count) throws IOException {
    try (var in = Files.newInputStream(file)) {
      return new String(in.readNBytes(count), ISO_8859_1);
    }
  }

  static String last(Path file, int count) throws IOException {
    try (var in = new RandomAccessFile(file.toFile(), "r")) {
      in.seek(Math.max(0, in.length() - count));
      byte[] read = new byte[(int) Math.min(count, in.length())];
      in.readFully(read);
      return new String(read, ISO_8859_1);
    }
  }

  private FileSignature() {}
}
