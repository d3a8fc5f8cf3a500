package tequio.ledger.tree;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * Subtrees of a log read from its tiles without verification; callers compare the resulting root
 * with a signed one.
 */
public final class Tiles implements Subtrees {

  private static final int HEIGHT = 8;
  private static final int KEPT = 256;

  private final Function<Tile, byte[]> source;
  private final long size;
  private final Map<Tile, byte[]> read =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Tile, byte[]> eldest) {
          return size() > KEPT;
        }
      };

  public Tiles(Function<Tile, byte[]> source, long size) {
    this.source = source;
    this.size = size;
  }

  @Override
  public Hash get(int level, long index) {
    int above = level % HEIGHT;
    long first = index << above;
    byte[] hashes = tile(Tile.in(size, level / HEIGHT, first / Tile.FULL));
    return join(hashes, (int) (first % Tile.FULL), 1 << above);
  }

  private byte[] tile(Tile tile) {
    return read.computeIfAbsent(
        tile,
        missing -> {
          byte[] hashes = source.apply(missing);
          if (hashes.length != missing.width() * Hash.LENGTH) {
            throw new IllegalStateException(missing.path() + " has " + hashes.length + " bytes");
          }
          return hashes;
        });
  }

  /** Returns the root over {@code count} hashes of a tile; {@code count} is a power of two. */
  static Hash join(byte[] hashes, int first, int count) {
    if (count == 1) {
      int at = first * Hash.LENGTH;
      return new Hash(Arrays.copyOfRange(hashes, at, at + Hash.LENGTH));
    }
    int half = count / 2;
    return Hash.node(join(hashes, first, half), join(hashes, first + half, half));
  }
}
