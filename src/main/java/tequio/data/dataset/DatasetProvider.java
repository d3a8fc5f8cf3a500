package tequio.data.dataset;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Datasets of a feature; implemented by beans, whose order is the order of display. */
public interface DatasetProvider {

  /** Returns the datasets in the order of display. */
  List<Dataset<?>> list();

  /** Returns when the first row was recorded; empty if there is none yet. */
  default Optional<Instant> first() {
    return Optional.empty();
  }
}
