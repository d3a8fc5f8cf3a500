package tequio.ledger.tree;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * File of a published log (C2SP tlog-tiles): up to 256 hashes of one level or, at level {@link
 * #ENTRIES}, the entries themselves.
 */
public record Tile(int level, long index, int width) {

  /** Hashes or entries in a full tile. */
  public static final int FULL = 256;

  /** Level of the files with entries instead of hashes. */
  public static final int ENTRIES = -1;

  private static final int HEIGHT = 8;
  private static final Pattern SHAPE =
      Pattern.compile(
          "tile/(entries|0|[1-9]\\d?)/((?:x\\d{3}/){0,5}\\d{3})(?:\\.p/([1-9]\\d{0,2}))?");

  public Tile {
    if (level < ENTRIES || level > 63 || index < 0 || width < 1 || width > FULL) {
      throw new IllegalArgumentException("no tile: " + level + " " + index + " " + width);
    }
  }

  /** Returns the tile as it is in a log of this size. */
  public static Tile in(long size, int level, long index) {
    long hashes = level == ENTRIES ? size : size >> (HEIGHT * level);
    return new Tile(level, index, (int) Math.min(FULL, hashes - index * FULL));
  }

  /** Returns every file of a log of this size. */
  public static List<Tile> listAll(long size) {
    var all = new ArrayList<Tile>();
    for (int level = ENTRIES; level == ENTRIES || size >> (HEIGHT * level) > 0; level++) {
      long hashes = level == ENTRIES ? size : size >> (HEIGHT * level);
      for (long index = 0; index * FULL < hashes; index++) {
        all.add(in(size, level, index));
      }
    }
    return all;
  }

  /** Parses a path; empty if it is not the canonical path of a tile. */
  public static Optional<Tile> find(String path) {
    Matcher found = SHAPE.matcher(path);
    if (!found.matches()) {
      return Optional.empty();
    }
    int level = found.group(1).equals("entries") ? ENTRIES : Integer.parseInt(found.group(1));
    long index = Long.parseLong(found.group(2).replaceAll("[x/]", ""));
    int width = found.group(3) == null ? FULL : Integer.parseInt(found.group(3));
    if (level > 63 || found.group(3) != null && width >= FULL) {
      return Optional.empty();
    }
    return Optional.of(new Tile(level, index, width)).filter(tile -> tile.path().equals(path));
  }

  public boolean isFull() {
    return width == FULL;
  }

  /**
   * Whether a log of this size does not contain all of the tile, which was then written before its
   * checkpoint.
   */
  public boolean isBeyond(long size) {
    long hashes = level == ENTRIES ? size : size >> (HEIGHT * level);
    return index * FULL + width > hashes;
  }

  public Tile full() {
    return new Tile(level, index, FULL);
  }

  /** Returns the part of the full tile's bytes that this partial tile holds. */
  public byte[] cut(byte[] full) {
    return level == ENTRIES
        ? TileBundle.write(TileBundle.read(full).subList(0, width))
        : Arrays.copyOf(full, width * Hash.LENGTH);
  }

  /** Path of the file: {@code tile/0/x001/234.p/17}. */
  public String path() {
    var path = new StringBuilder(number(index % 1000));
    for (long rest = index / 1000; rest > 0; rest /= 1000) {
      path.insert(0, "x" + number(rest % 1000) + "/");
    }
    return "tile/"
        + (level == ENTRIES ? "entries" : level)
        + "/"
        + path
        + (isFull() ? "" : ".p/" + width);
  }

  private static String number(long part) {
    return String.format(Locale.ROOT, "%03d", part);
  }
}
