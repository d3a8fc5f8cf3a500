package tequio.publishing.changes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tequio.publishing.kind.KindRegistry;
import tequio.publishing.kind.PublicKind;
import tequio.publishing.timeline.ChangeFilter;
import tequio.publishing.timeline.RecordEventProvider;

/** Filters of the page of changes: kinds of features, kinds of the engine, and erasures. */
@Component
class ChangeFilters {

  private static final ChangeFilter ERASURES =
      new ChangeFilter("supresiones", "erasure", "kind.erasures");

  private final List<ChangeFilter> all = new ArrayList<>();

  ChangeFilters(List<RecordEventProvider> providers, KindRegistry kinds) {
    providers.forEach(it -> all.addAll(it.filters()));
    kinds.documents().stream()
        .filter(PublicKind::isStoredHere)
        .map(it -> of(it, it.address().segment().replace('/', '-')))
        .forEach(all::add);
    kinds.facts().stream()
        .filter(PublicKind::isStoredHere)
        .map(it -> of(it, it.code()))
        .forEach(all::add);
    all.add(ERASURES);
  }

  List<ChangeFilter> list() {
    return List.copyOf(all);
  }

  Optional<ChangeFilter> find(String word) {
    return all.stream().filter(it -> it.word().equals(word)).findFirst();
  }

  private static ChangeFilter of(PublicKind kind, String word) {
    return new ChangeFilter(word, kind.code(), kind.pluralKey());
  }
}
