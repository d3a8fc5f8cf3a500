package tequio.files.content;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

/** Detects progressive JPEGs by their frame marker (ITU-T T.81, B.1.1.3). */
final class ProgressiveJpeg {

  private static final int START = 0xFFD8;
  private static final int SCAN = 0xFFDA;
  private static final Set<Integer> PROGRESSIVE = Set.of(0xFFC2, 0xFFC6, 0xFFCA, 0xFFCE);

  static boolean is(Path jpeg) throws IOException {
    try (var in = new DataInputStream(Files.newInputStream(jpeg))) {
      int marker = in.readUnsignedShort();
      while (marker != SCAN && !PROGRESSIVE.contains(marker)) {
        if (marker != START) {
          in.skipNBytes(Math.max(0, in.readUnsignedShort() - 2));
        }
        marker = in.readUnsignedShort();
      }
      return PROGRESSIVE.contains(marker);
    } catch (EOFException cut) {
      return false;
    }
  }

  private ProgressiveJpeg() {}
}
