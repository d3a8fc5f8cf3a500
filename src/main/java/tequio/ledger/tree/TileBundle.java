package tequio.ledger.tree;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Up to 256 entries in one file, each preceded by its length in two bytes. */
public final class TileBundle {

  /** Longest entry in bytes. */
  public static final int LONGEST = 0xFFFF;

  public static byte[] write(List<byte[]> entries) {
    var out = new ByteArrayOutputStream();
    for (byte[] entry : entries) {
      if (entry.length > LONGEST) {
        throw new IllegalArgumentException("an entry of " + entry.length + " bytes");
      }
      out.write(entry.length >> 8);
      out.write(entry.length);
      out.writeBytes(entry);
    }
    return out.toByteArray();
  }

  /**
   * Reads a file of entries.
   *
   * @throws IllegalArgumentException if it ends in the middle of one
   */
  public static List<byte[]> read(byte[] file) {
    var entries = new ArrayList<byte[]>();
    int at = 0;
    while (at < file.length) {
      if (at + 2 > file.length) {
        throw new IllegalArgumentException("a bundle that ends in a length");
      }
      int end = at + 2 + ((file[at] & 0xFF) << 8 | file[at + 1] & 0xFF);
      if (end > file.length) {
        throw new IllegalArgumentException("a bundle that ends in an entry");
      }
      entries.add(Arrays.copyOfRange(file, at + 2, end));
      at = end;
    }
    return entries;
  }

  private TileBundle() {}
}
