package tequio.data.scope;

import java.util.Optional;
import tequio.kernel.GovernmentKey;

/** Extent of a dataset: everything, or what one page shows. */
public sealed interface DatasetScope {

  /** The whole installation. */
  DatasetScope EVERYTHING = new Everything();

  /** The whole installation. */
  record Everything() implements DatasetScope {}

  /** A government and, if it is a state, its municipalities. */
  record OfGovernment(GovernmentKey home) implements DatasetScope {}

  /** A plan and what it lists. */
  record OfPlan(GovernmentKey home, String code) implements DatasetScope {}

  /** One commitment. */
  record OfCommitment(GovernmentKey home, int number) implements DatasetScope {}

  /**
   * Governments of another extent within a range of keys.
   *
   * @param from first key, whether it exists or not; empty for no lower bound
   * @param beyond first key that is excluded; empty for no upper bound
   */
  record Range(DatasetScope of, String from, Optional<String> beyond) implements DatasetScope {

    /** Whether the key is in the range; does not check the other extent. */
    public boolean holds(String key) {
      return key.compareTo(from) >= 0 && beyond.filter(it -> key.compareTo(it) >= 0).isEmpty();
    }
  }

  /** Returns the extent without ranges. */
  default DatasetScope whole() {
    return this instanceof Range range ? range.of.whole() : this;
  }

  /**
   * Returns the government of the extent or of its plan or commitment; empty for the whole
   * installation.
   */
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
