package tequio.ledger.tree;

/** Position of a node in its level and of the last node there, while a proof is computed. */
record NodePosition(long place, long last) {

  /** The node beside lies on the left: it is hashed first. */
  boolean comesAfter() {
    return place % 2 == 1 || place == last;
  }

  boolean isAtRoot() {
    return last == 0;
  }

  /** The next level where something lies beside. */
  NodePosition up() {
    int idle = place % 2 == 0 && place == last ? Long.numberOfTrailingZeros(place) : 0;
    return new NodePosition(place >> idle + 1, last >> idle + 1);
  }
}
