package tequio.ledger.tree;

import java.util.ArrayDeque;
import java.util.List;

/** Consistency proof: a tree extends an older one (RFC 6962). */
public record Consistency(long older, long newer, List<Hash> path) {

  public Consistency {
    path = List.copyOf(path);
  }

  /** Verifies the proof (RFC 9162, 2.1.4.2). */
  public boolean proves(Hash olderRoot, Hash newerRoot) {
    if (older < 1 || older > newer) {
      return false;
    }
    if (older == newer) {
      return path.isEmpty() && olderRoot.equals(newerRoot);
    }
    var left = new ArrayDeque<>(path);
    if (Long.bitCount(older) == 1) {
      left.addFirst(olderRoot);
    }
    return !left.isEmpty() && new Walk(left, older, newer).reaches(olderRoot, newerRoot);
  }

  /** Climbs both trees at once. */
  private static final class Walk {

    private final ArrayDeque<Hash> left;
    private NodePosition way;
    private Hash before;
    private Hash after;

    Walk(ArrayDeque<Hash> path, long older, long newer) {
      left = path;
      int whole = Long.numberOfTrailingZeros(older);
      way = new NodePosition(older - 1 >> whole, newer - 1 >> whole);
      before = left.removeFirst();
      after = before;
    }

    boolean reaches(Hash olderRoot, Hash newerRoot) {
      while (!left.isEmpty()) {
        if (way.isAtRoot()) {
          return false;
        }
        step(left.removeFirst());
      }
      return way.isAtRoot() && before.equals(olderRoot) && after.equals(newerRoot);
    }

    private void step(Hash beside) {
      if (way.comesAfter()) {
        before = Hash.node(beside, before);
        after = Hash.node(beside, after);
      } else {
        after = Hash.node(after, beside);
      }
      way = way.up();
    }
  }
}
