package tequio.data.file;

/**
 * Measures of a file: rows, size, SHA-256.
 *
 * @param bytes size without transfer compression
 * @param sha256 of these bytes, in hexadecimal
 */
public record FileStats(long rows, long bytes, String sha256) {

  /** Returns the size in units of 1024 bytes, rounded up. */
  public long kilobytes() {
    return (bytes + 1023) / 1024;
  }
}
