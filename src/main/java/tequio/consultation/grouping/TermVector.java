package tequio.consultation.grouping;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Sum of the weighted terms of one or more texts, each of length 1.
 *
 * @param texts how many texts it is the sum of
 */
record TermVector(Map<String, Double> weights, int texts) {

  /** A concept counts as much as so many words. */
  private static final double CONCEPT_WEIGHT = 3;

  /** Returns a vector for each text; a term weighs more the rarer it is. */
  static List<TermVector> of(Collection<String> texts) {
    var terms = texts.stream().map(AnswerTerms::of).toList();
    var frequency = new HashMap<String, Integer>();
    terms.forEach(it -> it.forEach(term -> frequency.merge(term, 1, Integer::sum)));
    var vectors = new ArrayList<TermVector>();
    terms.forEach(it -> vectors.add(of(it, frequency, texts.size())));
    return vectors;
  }

  private static TermVector of(Set<String> terms, Map<String, Integer> frequency, int texts) {
    var weights = new HashMap<String, Double>();
    for (var term : terms) {
      double rare = Math.log(1 + (double) texts / frequency.getOrDefault(term, 1));
      weights.put(term, term.startsWith(AnswerTerms.CONCEPT) ? CONCEPT_WEIGHT * rare : rare);
    }
    double length = Math.sqrt(weights.values().stream().mapToDouble(it -> it * it).sum());
    weights.replaceAll((term, weight) -> weight / length);
    return new TermVector(weights, 1);
  }

  /** Mean cosine of all pairs of a text here and a text there. */
  double similarity(TermVector other) {
    var small = weights.size() <= other.weights.size() ? this : other;
    var large = small == this ? other : this;
    double sum = 0;
    for (var term : small.weights.entrySet()) {
      sum += term.getValue() * large.weights.getOrDefault(term.getKey(), 0.0);
    }
    return sum / texts / other.texts;
  }

  TermVector plus(TermVector other) {
    var sum = new HashMap<>(weights);
    other.weights.forEach((term, weight) -> sum.merge(term, weight, Double::sum));
    return new TermVector(sum, texts + other.texts);
  }
}
