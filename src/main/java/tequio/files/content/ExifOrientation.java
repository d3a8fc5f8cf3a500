package tequio.files.content;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import net.coobird.thumbnailator.util.exif.Orientation;

/**
 * Orientation from the Exif segment of a JPEG. Java's own reader refuses files whose Exif segment
 * stands before the JFIF one.
 */
final class ExifOrientation {

  private static final int ORIENTATION = 0x0112;
  private static final int EXIF_HEADER = 6;

  static Orientation of(Path jpeg) throws IOException {
    try (var in = new BufferedInputStream(Files.newInputStream(jpeg))) {
      var markers = new JpegMarkers(in);
      for (int marker = markers.next(); marker != JpegMarkers.SCAN; marker = markers.next()) {
        byte[] segment = markers.segment(marker);
        if (marker == JpegMarkers.APP1 && segment.length > EXIF_HEADER && segment[0] == 'E') {
          return inTiff(ByteBuffer.wrap(segment).position(EXIF_HEADER).slice());
        }
      }
    } catch (EOFException | BufferUnderflowException | IllegalArgumentException unreadable) {
      return Orientation.TOP_LEFT;
    }
    return Orientation.TOP_LEFT;
  }

  private static Orientation inTiff(ByteBuffer tiff) {
    tiff.order(tiff.get(0) == 'M' ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN);
    tiff.position(tiff.getInt(4));
    for (int entries = tiff.getShort() & 0xFFFF; entries > 0; entries--) {
      int tag = tiff.getShort() & 0xFFFF;
      int value = tiff.getShort(tiff.position() + 6);
      if (tag == ORIENTATION && value >= 1 && value <= 8) {
        return Orientation.typeOf(value);
      }
      tiff.position(tiff.position() + 10);
    }
    return Orientation.TOP_LEFT;
  }

  private ExifOrientation() {}
}
