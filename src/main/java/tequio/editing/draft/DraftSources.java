package tequio.editing.draft;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import tequio.kernel.GovernmentKey;
import tequio.publishing.kind.DocumentKind;
import tequio.publishing.kind.KindRegistry;
import tequio.publishing.version.DocumentVersion;
import tequio.publishing.version.Documents;

/** Source of the drafts of each kind: that of its feature, or else the versions of the engine. */
@Component
public class DraftSources {

  private final List<DraftSource> ofFeatures;
  private final DraftSource ofEngine;

  DraftSources(ObjectProvider<DraftSource> ofFeatures, KindRegistry kinds, Documents documents) {
    this.ofFeatures = ofFeatures.orderedStream().toList();
    this.ofEngine = new EngineSource(kinds, documents);
  }

  public DraftSource of(String kind) {
    return ofFeatures.stream().filter(it -> it.kinds().contains(kind)).findFirst().orElse(ofEngine);
  }

  /** Of kinds that the engine stores; what is not published begins with nothing written. */
  private record EngineSource(KindRegistry registry, Documents documents) implements DraftSource {

    @Override
    public Set<String> kinds() {
      return Set.of();
    }

    @Override
    public Optional<Published> find(Draft.Id id) {
      var kind = kind(id.kind());
      var newest = documents.find(kind, id.ref());
      return newest
          .map(it -> new Published(Optional.empty(), it.version(), Draft.body(it.content())))
          .or(() -> fromNothing(kind));
    }

    /** Empty for kinds whose first version their feature begins. */
    private static Optional<Published> fromNothing(DocumentKind<?> kind) {
      return kind.isBegunByFeature()
          ? Optional.empty()
          : Optional.of(new Published(Optional.empty(), 0, Draft.empty(kind)));
    }

    @Override
    public List<? extends Record> versions(Draft.Id id) {
      return contents(kind(id.kind()), id);
    }

    private <C extends Record> List<C> contents(DocumentKind<C> kind, Draft.Id id) {
      return documents.versions(kind, id.ref()).stream().map(DocumentVersion::content).toList();
    }

    @Override
    public int nextNumber(String kind, GovernmentKey government) {
      return documents.nextNumber(kind(kind), government);
    }

    private DocumentKind<?> kind(String code) {
      return registry.findDocument(code).orElseThrow();
    }
  }
}
