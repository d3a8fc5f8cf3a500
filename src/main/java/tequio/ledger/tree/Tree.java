package tequio.ledger.tree;

import java.util.ArrayList;
import java.util.List;

/** Merkle tree of the first {@code size} leaves of a log (RFC 6962, 2.1). */
public record Tree(Subtrees subtrees, long size) {

  public Tree {
    if (size < 0) {
      throw new IllegalArgumentException("a tree of " + size + " leaves");
    }
  }

  public Hash root() {
    return size == 0 ? Hash.EMPTY : range(0, size);
  }

  /**
   * Returns the proof that the leaf is in the tree.
   *
   * @throws IllegalArgumentException if there is no such leaf
   */
  public Inclusion inclusion(long index) {
    if (index < 0 || index >= size) {
      throw new IllegalArgumentException("no leaf " + index + " among " + size);
    }
    var path = new ArrayList<Hash>();
    include(index, 0, size, path);
    return new Inclusion(index, size, path);
  }

  /**
   * Returns the proof that this tree extends that of its first {@code older} leaves.
   *
   * @throws IllegalArgumentException if {@code older} is not between 1 and the size
   */
  public Consistency consistency(long older) {
    if (older < 1 || older > size) {
      throw new IllegalArgumentException(older + " leaves do not begin " + size);
    }
    var path = new ArrayList<Hash>();
    agree(older, 0, size, true, path);
    return new Consistency(older, size, path);
  }

  private void include(long index, long from, long to, List<Hash> path) {
    if (to - from == 1) {
      return;
    }
    long middle = from + split(to - from);
    if (index < middle) {
      include(index, from, middle, path);
      path.add(range(middle, to));
    } else {
      include(index, middle, to, path);
      path.add(range(from, middle));
    }
  }

  /**
   * Collects the proof.
   *
   * @param known whether the verifier has the older root, so that it is left out
   */
  private void agree(long older, long from, long to, boolean known, List<Hash> path) {
    if (older == to) {
      if (!known) {
        path.add(range(from, to));
      }
      return;
    }
    long middle = from + split(to - from);
    if (older <= middle) {
      agree(older, from, middle, known, path);
      path.add(range(middle, to));
    } else {
      agree(older, middle, to, false, path);
      path.add(range(from, middle));
    }
  }

  private Hash range(long from, long to) {
    long leaves = to - from;
    if (Long.bitCount(leaves) == 1) {
      int level = Long.numberOfTrailingZeros(leaves);
      return subtrees.get(level, from >> level);
    }
    long middle = from + split(leaves);
    return Hash.node(range(from, middle), range(middle, to));
  }

  /** Returns the largest power of two below. */
  private static long split(long leaves) {
    return Long.highestOneBit(leaves - 1);
  }
}
