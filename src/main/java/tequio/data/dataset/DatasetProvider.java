package tequio.data.dataset;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A feature's datasets; a bean of this type is found and shown in the order of its beans. */
public interface DatasetProvider {

  /** In the order in which they are shown. */
  List<Dataset<?>> list();

  /** When the first row was recorded; empty where there is none yet. */
  default Optional<Instant> first() {
    return Optional.empty();
  }
}
