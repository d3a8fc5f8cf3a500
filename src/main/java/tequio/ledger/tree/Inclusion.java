package tequio.ledger.tree;

import java.util.List;
import java.util.Optional;

/** Inclusion proof: the hashes beside the path from a leaf to the root (RFC 6962). */
public record Inclusion(long index, long size, List<Hash> path) {

  public Inclusion {
    path = List.copyOf(path);
  }

  public boolean proves(Hash leaf, Hash root) {
    return find(leaf).filter(root::equals).isPresent();
  }

  /**
   * Returns the root that the proof leads to; empty if the length of the path does not fit the
   * index (RFC 9162, 2.1.3.2).
   */
  private Optional<Hash> find(Hash leaf) {
    if (index < 0 || index >= size) {
      return Optional.empty();
    }
    var way = new NodePosition(index, size - 1);
    Hash hash = leaf;
    for (Hash beside : path) {
      if (way.isAtRoot()) {
        return Optional.empty();
      }
      hash = way.comesAfter() ? Hash.node(beside, hash) : Hash.node(hash, beside);
      way = way.up();
    }
    return way.isAtRoot() ? Optional.of(hash) : Optional.empty();
  }
}
