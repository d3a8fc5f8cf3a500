package tequio.data.file;

/**
 * Measures of a file: rows, size, SHA-256.
 *
 * @param bytes its size as it is opened, not as it travels
 * @param sha256 of these bytes, in hexadecimal
 */
public record FileStats(long rows, long bytes, String sha256) {

  /** Its size in kB, as people read it. */
  public long kilobytes() {
    return (bytes + 1023) / 1024;
  }
}
