package tequio.consultation.grouping;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.function.IntConsumer;

/**
 * Groups similar texts by average linkage: the two most similar groups become one while the mean
 * similarity of their texts is at least {@link #THRESHOLD}. Of each text only its {@link
 * #NEIGHBOURS} nearest are kept, so that memory grows with the number of texts and not of pairs.
 */
public final class SimilarTexts {

  /** Least mean similarity (cosine); measured on {@link LabelledAnswers}. */
  static final double THRESHOLD = 0.33;

  static final int NEIGHBOURS = 40;

  /** Two groups and their similarity; the most similar first, then the earliest texts. */
  private record Pair(double similarity, int one, int other) implements Comparable<Pair> {

    @Override
    public int compareTo(Pair that) {
      int closer = Double.compare(that.similarity, similarity);
      int first = closer != 0 ? closer : Integer.compare(one, that.one);
      return first != 0 ? first : Integer.compare(other, that.other);
    }
  }

  private final Map<Integer, TermVector> vectors = new HashMap<>();
  private final Map<Integer, List<Integer>> members = new HashMap<>();
  private final Map<Integer, Set<Integer>> near = new HashMap<>();
  private final PriorityQueue<Pair> queue = new PriorityQueue<>();

  private SimilarTexts(List<TermVector> texts) {
    for (int i = 0; i < texts.size(); i++) {
      vectors.put(i, texts.get(i));
      members.put(i, List.of(i));
      near.put(i, new HashSet<>());
    }
  }

  /**
   * Returns groups of at least two texts, each as positions in the list, largest first.
   *
   * @param progress called with the count of texts compared so far; may throw to stop
   */
  public static List<List<Integer>> group(List<String> texts, IntConsumer progress) {
    var groups = new SimilarTexts(TermVector.of(texts));
    groups.compareAll(texts.size(), progress);
    groups.joinAll(texts.size());
    return groups.members.values().stream()
        .filter(it -> it.size() > 1)
        .sorted((a, b) -> a.size() != b.size() ? b.size() - a.size() : a.get(0) - b.get(0))
        .toList();
  }

  private void compareAll(int texts, IntConsumer progress) {
    var byTerm = new HashMap<String, List<Integer>>();
    for (int i = 0; i < texts; i++) {
      var earlier = new HashSet<Integer>();
      for (var term : get(vectors, i).weights().keySet()) {
        var having = byTerm.computeIfAbsent(term, it -> new ArrayList<>());
        earlier.addAll(having);
        having.add(i);
      }
      connect(i, earlier);
      progress.accept(i + 1);
    }
  }

  private void connect(int text, Set<Integer> earlier) {
    earlier.stream()
        .map(it -> new Pair(get(vectors, it).similarity(get(vectors, text)), it, text))
        .filter(it -> it.similarity() >= THRESHOLD)
        .sorted()
        .limit(NEIGHBOURS)
        .forEach(this::add);
  }

  private void add(Pair pair) {
    queue.add(pair);
    get(near, pair.one()).add(pair.other());
    get(near, pair.other()).add(pair.one());
  }

  private void joinAll(int texts) {
    int next = texts;
    while (!queue.isEmpty()) {
      var pair = queue.poll();
      if (members.containsKey(pair.one()) && members.containsKey(pair.other())) {
        join(pair, next);
        next++;
      }
    }
  }

  private void join(Pair pair, int joined) {
    var around = new HashSet<>(get(near, pair.one()));
    around.addAll(get(near, pair.other()));
    var vector = get(vectors, pair.one()).plus(get(vectors, pair.other()));
    var texts = new ArrayList<>(get(members, pair.one()));
    texts.addAll(get(members, pair.other()));
    texts.sort(null);
    remove(pair.one());
    remove(pair.other());
    vectors.put(joined, vector);
    members.put(joined, texts);
    near.put(joined, new HashSet<>());
    for (int it : around) {
      if (members.containsKey(it)) {
        double similarity = vector.similarity(get(vectors, it));
        if (similarity >= THRESHOLD) {
          add(new Pair(similarity, it, joined));
        }
      }
    }
  }

  private void remove(int group) {
    vectors.remove(group);
    members.remove(group);
    near.remove(group);
  }

  private static <T> T get(Map<Integer, T> map, int key) {
    return java.util.Objects.requireNonNull(map.get(key));
  }
}
