package tequio.files.content;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

/** Detects progressive JPEGs by their frame marker (ITU-T T.81, B.1.1.3). */
final class ProgressiveJpeg {

  private static final Set<Integer> PROGRESSIVE = Set.of(0xC2, 0xC6, 0xCA, 0xCE);

  static boolean is(Path jpeg) throws IOException {
    try (var in = new BufferedInputStream(Files.newInputStream(jpeg))) {
      var markers = new JpegMarkers(in);
      for (int marker = markers.next(); marker != JpegMarkers.SCAN; marker = markers.next()) {
        if (PROGRESSIVE.contains(marker)) {
          return true;
        }
        markers.skip(marker);
      }
      return false;
    } catch (EOFException cut) {
      return false;
    }
  }

  private ProgressiveJpeg() {}
}
