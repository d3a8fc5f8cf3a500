package tequio.ledger.tree;

import java.util.ArrayList;
import java.util.List;

/** The tree of RFC 6962 word by word, without a thought for speed: the judge of the other. */
final class NaiveTree {

  static Hash root(List<byte[]> entries) {
    if (entries.isEmpty()) {
      return Hash.EMPTY;
    }
    if (entries.size() == 1) {
      return Hash.leaf(entries.getFirst());
    }
    int k = split(entries.size());
    return Hash.node(root(entries.subList(0, k)), root(entries.subList(k, entries.size())));
  }

  static List<Hash> path(int m, List<byte[]> entries) {
    var path = new ArrayList<Hash>();
    if (entries.size() == 1) {
      return path;
    }
    int k = split(entries.size());
    var left = entries.subList(0, k);
    var right = entries.subList(k, entries.size());
    path.addAll(m < k ? path(m, left) : path(m - k, right));
    path.add(root(m < k ? right : left));
    return path;
  }

  static List<Hash> proof(int m, List<byte[]> entries, boolean known) {
    var path = new ArrayList<Hash>();
    if (m == entries.size()) {
      if (!known) {
        path.add(root(entries));
      }
      return path;
    }
    int k = split(entries.size());
    var left = entries.subList(0, k);
    var right = entries.subList(k, entries.size());
    path.addAll(m <= k ? proof(m, left, known) : proof(m - k, right, false));
    path.add(root(m <= k ? right : left));
    return path;
  }

  private static int split(int n) {
    int k = 1;
    while (k * 2 < n) {
      k *= 2;
    }
    return k;
  }

  private NaiveTree() {}
}
