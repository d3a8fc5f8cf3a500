package tequio.web.transfer;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** Stream of one part of a multipart body (RFC 2046), up to its delimiter, which is consumed. */
final class PartStream extends InputStream {

  private final InputStream in;
  private final byte[] delimiter;
  private final byte[] ahead;
  private int first;
  private boolean begun;
  private boolean ended;

  /**
   * Creates the stream.
   *
   * @param delimiter line end, two hyphens and boundary
   */
  PartStream(InputStream in, byte[] delimiter) {
    this.in = in;
    this.delimiter = delimiter.clone();
    this.ahead = new byte[delimiter.length];
  }

  @Override
  public int read() throws IOException {
    if (ended) {
      return -1;
    }
    if (!begun) {
      begin();
    }
    if (isDelimiter()) {
      ended = true;
      return -1;
    }
    int found = ahead[first] & 0xff;
    ahead[first] = next();
    first = (first + 1) % ahead.length;
    return found;
  }

  @Override
  public int read(byte[] to, int from, int most) throws IOException {
    int count = 0;
    while (count < most) {
      int found = read();
      if (found < 0) {
        return count == 0 && most > 0 ? -1 : count;
      }
      to[from + count] = (byte) found;
      count++;
    }
    return count;
  }

  private void begin() throws IOException {
    for (int i = 0; i < ahead.length; i++) {
      ahead[i] = next();
    }
    begun = true;
  }

  private boolean isDelimiter() {
    int tail = ahead.length - first;
    return Arrays.equals(ahead, first, ahead.length, delimiter, 0, tail)
        && Arrays.equals(ahead, 0, first, delimiter, tail, delimiter.length);
  }

  private byte next() throws IOException {
    int read = in.read();
    if (read < 0) {
      throw new EOFException("the part has no end");
    }
    return (byte) read;
  }
}
