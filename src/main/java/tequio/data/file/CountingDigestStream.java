package tequio.data.file;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Output stream that counts and hashes the bytes written. */
final class CountingDigestStream extends FilterOutputStream {

  private final MessageDigest digest;
  private long bytes;

  CountingDigestStream(OutputStream out) {
    super(out);
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  @Override
  public void write(int one) throws IOException {
    write(new byte[] {(byte) one}, 0, 1);
  }

  @Override
  public void write(byte[] some, int from, int length) throws IOException {
    out.write(some, from, length);
    digest.update(some, from, length);
    bytes += length;
  }

  FileStats measure(long rows) {
    return new FileStats(rows, bytes, HexFormat.of().formatHex(digest.digest()));
  }
}
