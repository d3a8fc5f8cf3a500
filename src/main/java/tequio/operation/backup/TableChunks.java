package tequio.operation.backup;

import java.io.IOException;
import java.util.Arrays;

/** Splits a table into parts, since tar needs each size in advance. */
final class TableChunks {

  private final ArchiveWriter archive;
  private final String folder;
  private byte[] part;
  private int filled;
  private int number;

  TableChunks(ArchiveWriter archive, String folder, int size) {
    this.archive = archive;
    this.folder = folder;
    this.part = new byte[size];
  }

  void add(byte[] row) throws IOException {
    if (filled + row.length > part.length) {
      end();
      part = row.length > part.length ? Arrays.copyOf(part, row.length) : part;
    }
    System.arraycopy(row, 0, part, filled, row.length);
    filled += row.length;
  }

  void end() throws IOException {
    if (filled > 0) {
      archive.put(folder + "%08d".formatted(number++), part, filled);
      filled = 0;
    }
  }
}
