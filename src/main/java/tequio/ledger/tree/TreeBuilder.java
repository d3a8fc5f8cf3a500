package tequio.ledger.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * Builds a tree entry by entry and emits each full tile. It keeps only the unfinished tile of each
 * level in memory.
 */
public final class TreeBuilder {

  private final BiConsumer<Tile, byte[]> written;
  private final List<List<Hash>> edge = new ArrayList<>();
  private final List<byte[]> entries = new ArrayList<>();
  private long size;

  public TreeBuilder(BiConsumer<Tile, byte[]> written) {
    this.written = written;
  }

  public long size() {
    return size;
  }

  public void append(byte[] entry) {
    if (entry.length > TileBundle.LONGEST) {
      throw new IllegalArgumentException("an entry of " + entry.length + " bytes");
    }
    entries.add(entry);
    push(0, Hash.leaf(entry));
    size++;
    if (entries.size() == Tile.FULL) {
      written.accept(last(Tile.ENTRIES), TileBundle.write(entries));
      entries.clear();
    }
  }

  /** Emits the unfinished tiles. */
  public void flush() {
    if (!entries.isEmpty()) {
      written.accept(last(Tile.ENTRIES), TileBundle.write(entries));
    }
    for (int level = 0; level < edge.size(); level++) {
      if (!edge.get(level).isEmpty()) {
        written.accept(last(level), join(edge.get(level)));
      }
    }
  }

  public Hash root() {
    return new Tree(this::subtree, size).root();
  }

  private void push(int level, Hash hash) {
    if (edge.size() == level) {
      edge.add(new ArrayList<>());
    }
    List<Hash> tile = edge.get(level);
    tile.add(hash);
    if (tile.size() == Tile.FULL) {
      byte[] hashes = join(tile);
      long index = (size >> (8 * level)) / Tile.FULL;
      written.accept(new Tile(level, index, Tile.FULL), hashes);
      tile.clear();
      push(level + 1, Tiles.join(hashes, 0, Tile.FULL));
    }
  }

  /** Returns the unfinished tile of a level, or the one just finished. */
  private Tile last(int level) {
    long hashes = level == Tile.ENTRIES ? size : size >> (8 * level);
    return Tile.in(size, level, (hashes - 1) / Tile.FULL);
  }

  /** Returns a subtree on the right edge; a root needs no others. */
  private Hash subtree(int level, long index) {
    int above = level % 8;
    int first = (int) ((index << above) % Tile.FULL);
    return Tiles.join(join(edge.get(level / 8)), first, 1 << above);
  }

  private static byte[] join(List<Hash> hashes) {
    byte[] bytes = new byte[hashes.size() * Hash.LENGTH];
    for (int at = 0; at < hashes.size(); at++) {
      System.arraycopy(hashes.get(at).bytes(), 0, bytes, at * Hash.LENGTH, Hash.LENGTH);
    }
    return bytes;
  }
}
