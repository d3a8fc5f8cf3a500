package tequio.data.source;

import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import tequio.data.dataset.Dataset;
import tequio.data.dataset.DatasetProvider;

/** All datasets of the installation, in the order of display. */
@Component
public class Datasets {

  private final Map<String, Dataset<?>> byName;

  private final List<DatasetProvider> providers;

  Datasets(List<DatasetProvider> providers) {
    this.providers = providers;
    byName =
        providers.stream()
            .flatMap(it -> it.list().stream())
            .collect(toMap(Dataset::name, Function.identity(), (a, b) -> a, LinkedHashMap::new));
  }

  public List<Dataset<?>> list() {
    return List.copyOf(byName.values());
  }

  public Optional<Dataset<?>> find(String name) {
    return Optional.ofNullable(byName.get(name));
  }

  /** Returns when the first row of any dataset was recorded; empty if there is none yet. */
  public Optional<Instant> first() {
    return providers.stream().flatMap(it -> it.first().stream()).min(Comparator.naturalOrder());
  }
}
