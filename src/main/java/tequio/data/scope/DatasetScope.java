package tequio.data.scope;

import java.util.Optional;
import tequio.kernel.GovernmentKey;

/** Extent of a dataset: everything, or what one page shows. */
public sealed interface DatasetScope {

  /** Of the whole installation. */
  DatasetScope EVERYTHING = new Everything();

  /** Of the whole installation. */
  record Everything() implements DatasetScope {}

  /** Of a government and, where it is a state, of the municipalities in it. */
  record OfGovernment(GovernmentKey home) implements DatasetScope {}

  /** Of a plan and what it lists. */
  record OfPlan(GovernmentKey home, String code) implements DatasetScope {}

  /** Of one commitment. */
  record OfCommitment(GovernmentKey home, int number) implements DatasetScope {}

  /**
   * Of some governments of another extent, in the order of their keys.
   *
   * @param from the first key, there or not; before all of them where it is empty
   * @param beyond the first key that is no longer told
   */
  record Range(DatasetScope of, String from, Optional<String> beyond) implements DatasetScope {

    /** Whether the government with this key is told of, as far as the range alone says. */
    public boolean holds(String key) {
      return key.compareTo(from) >= 0 && beyond.filter(it -> key.compareTo(it) >= 0).isEmpty();
    }
  }

  /** What this is the whole or a range of. */
  default DatasetScope whole() {
    return this instanceof Range range ? range.of.whole() : this;
  }

  /** The government it is of, or that its plan or commitment belongs to. */
  default Optional<GovernmentKey> government() {
    return switch (this) {
      case Everything all -> Optional.empty();
      case OfGovernment of -> Optional.of(of.home());
      case OfPlan of -> Optional.of(of.home());
      case OfCommitment of -> Optional.of(of.home());
      case Range range -> range.of().government();
    };
  }
}
