package tequio.files.content;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Reads the markers of a JPEG as the decoder does (ITU-T T.81, B.1.1.2): any number of fill bytes
 * {@code 0xFF} may stand before a marker, and other bytes between segments are skipped.
 */
final class JpegMarkers {

  static final int START = 0xD8;
  static final int SCAN = 0xDA;
  static final int APP1 = 0xE1;

  private static final int FILL = 0xFF;
  private static final int TEMPORARY = 0x01;
  private static final int FIRST_RESTART = 0xD0;
  private static final int END = 0xD9;

  private final DataInputStream in;

  JpegMarkers(InputStream in) {
    this.in = new DataInputStream(in);
  }

  /**
   * Reads up to the end of the next marker and returns its second byte.
   *
   * @throws java.io.EOFException at the end of the file
   */
  int next() throws IOException {
    int code;
    do {
      while (in.readUnsignedByte() != FILL) {}
      do {
        code = in.readUnsignedByte();
      } while (code == FILL);
    } while (code == 0);
    return code;
  }

  /** Skips the segment of the marker just read. */
  void skip(int marker) throws IOException {
    if (hasSegment(marker)) {
      in.skipNBytes(length());
    }
  }

  /** Reads the segment of the marker just read, without its length. */
  byte[] segment(int marker) throws IOException {
    byte[] segment = new byte[hasSegment(marker) ? length() : 0];
    in.readFully(segment);
    return segment;
  }

  private int length() throws IOException {
    return Math.max(0, in.readUnsignedShort() - 2);
  }

  private static boolean hasSegment(int marker) {
    return marker != TEMPORARY && (marker < FIRST_RESTART || marker > END);
  }
}
