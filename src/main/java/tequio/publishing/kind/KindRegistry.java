package tequio.publishing.kind;

import static java.util.stream.Collectors.toMap;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Registry of the kinds of documents and facts that features declare. */
@Component
public class KindRegistry {

  private final Map<String, DocumentKind<?>> documents;
  private final Map<String, FactKind<?>> facts;

  KindRegistry(ObjectProvider<DocumentKind<?>> documents, ObjectProvider<FactKind<?>> facts) {
    this.documents = byCode(documents.orderedStream().<DocumentKind<?>>map(it -> it).toList());
    this.facts = byCode(facts.orderedStream().<FactKind<?>>map(it -> it).toList());
    var both = this.documents.keySet().stream().filter(this.facts::containsKey).toList();
    var segments = documents().stream().map(it -> it.address().segment()).distinct().count();
    if (!both.isEmpty() || segments < documents().size()) {
      throw new IllegalStateException("two kinds share a code or an address: " + both);
    }
  }

  public List<DocumentKind<?>> documents() {
    return List.copyOf(documents.values());
  }

  public List<FactKind<?>> facts() {
    return List.copyOf(facts.values());
  }

  public Optional<DocumentKind<?>> findDocument(String code) {
    return Optional.ofNullable(documents.get(code));
  }

  public Optional<FactKind<?>> findFact(String code) {
    return Optional.ofNullable(facts.get(code));
  }

  /** Finds the kind of document with this segment of the address below a government. */
  public Optional<DocumentKind<?>> findBySegment(String segment) {
    return documents.values().stream()
        .filter(it -> it.address().segment().equals(segment))
        .findFirst();
  }

  private static <K extends PublicKind> Map<String, K> byCode(List<K> kinds) {
    return kinds.stream()
        .collect(
            toMap(
                PublicKind::code,
                Function.identity(),
                (one, other) -> {
                  throw new IllegalStateException("two kinds have the code " + one.code());
                },
                LinkedHashMap::new));
  }
}
