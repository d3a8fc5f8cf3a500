package tequio.ledger.tree;

/** Position of a node in its level and of the last node there, while a proof is computed. */
record NodePosition(long place, long last) {

  /** Whether the sibling is on the left and hashed first. */
  boolean comesAfter() {
    return place % 2 == 1 || place == last;
  }

  boolean isAtRoot() {
    return last == 0;
  }

  /** Returns the position on the next level that has a sibling. */
  NodePosition up() {
    int idle = place % 2 == 0 && place == last ? Long.numberOfTrailingZeros(place) : 0;
    return new NodePosition(place >> idle + 1, last >> idle + 1);
  }
}
