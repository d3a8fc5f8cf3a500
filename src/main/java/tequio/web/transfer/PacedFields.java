package tequio.web.transfer;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Request body whose sender must keep the {@link Pace} until {@link #unpaced} is called. */
final class PacedFields extends FilterInputStream {

  private final Pace pace = new Pace();
  private boolean paced = true;

  PacedFields(InputStream in) {
    super(in);
  }

  /** A file may arrive at any rate. */
  void unpaced() {
    paced = false;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] to, int from, int most) throws IOException {
    return paced ? pace.measure(() -> in.read(to, from, most)) : in.read(to, from, most);
  }
}
