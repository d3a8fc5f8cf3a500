package tequio.exercise.progress;

import java.util.Optional;
import tequio.kernel.GovernmentKey;

/** Feature of the program that makes a product of a step, so that nobody delivers it by hand. */
public interface ProductSource {

  /** Where the product of this code is worked on; empty where it is not this feature's. */
  Optional<String> findPath(GovernmentKey government, String product);
}
