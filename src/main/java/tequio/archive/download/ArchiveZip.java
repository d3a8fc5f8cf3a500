package tequio.archive.download;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDateTime;
import java.util.HexFormat;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes an archive as ZIP while it is read, a piece at a time: memory does not grow with its size.
 * The last file holds the SHA-256 of all others, as {@code sha256sum -c} reads them.
 */
final class ArchiveZip implements AutoCloseable {

  static final String SUMS = "SHA256SUMS.txt";

  /** Archives know no time before it; the same content gives the same bytes. */
  private static final LocalDateTime NEVER = LocalDateTime.of(1980, 1, 1, 0, 0);

  private final ZipOutputStream zip;
  private final StringBuilder sums = new StringBuilder();

  ArchiveZip(OutputStream out) {
    this.zip = new ZipOutputStream(out, UTF_8);
    zip.setLevel(Deflater.BEST_SPEED);
  }

  void add(String name, byte[] bytes) throws IOException {
    begin(name);
    var digest = sha256();
    zip.write(bytes);
    digest.update(bytes);
    end(name, digest);
  }

  /** Reads to the end; the caller closes. */
  void add(String name, InputStream in) throws IOException {
    begin(name);
    var digest = sha256();
    in.transferTo(new Digesting(zip, digest));
    end(name, digest);
  }

  private void begin(String name) throws IOException {
    var entry = new ZipEntry(name);
    entry.setTimeLocal(NEVER);
    zip.putNextEntry(entry);
  }

  private void end(String name, MessageDigest digest) throws IOException {
    zip.closeEntry();
    sums.append(HexFormat.of().formatHex(digest.digest())).append("  ").append(name).append('\n');
  }

  /** Adds the sums and ends the archive; whoever opened the stream closes it. */
  @Override
  public void close() throws IOException {
    var words = sums.toString().getBytes(UTF_8);
    begin(SUMS);
    zip.write(words);
    zip.closeEntry();
    zip.finish();
    zip.flush();
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** Whole pieces at once; closing it closes nothing. */
  private static final class Digesting extends DigestOutputStream {

    Digesting(OutputStream out, MessageDigest digest) {
      super(out, digest);
    }

    @Override
    public void close() {}
  }
}
