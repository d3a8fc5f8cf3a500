package tequio.editing.draft;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tequio.kernel.GovernmentKey;
import tequio.publishing.version.PublishingLock;
import tools.jackson.databind.node.ObjectNode;

/** Begins drafts of any kind: from the published version, or from nothing. */
@Component
public class BeginDraft {

  private final Drafts drafts;
  private final DraftSources sources;
  private final PublishingLock lock;

  BeginDraft(Drafts drafts, DraftSources sources, PublishingLock lock) {
    this.drafts = drafts;
    this.sources = sources;
    this.lock = lock;
  }

  /**
   * The draft of this document, begun where there is none yet; empty where it can only be begun
   * from what is published, and nothing is.
   */
  public Optional<Draft> findOrBegin(Draft.Id id) {
    return drafts
        .find(id)
        .or(() ->
            sources
                .of(id.kind())
                .find(id)
                .flatMap(it -> drafts.findOrBegin(id, it.bundle(), it.version(), it.body())));
  }

  /** Whether anything is published that a draft can be begun from. */
  public boolean canBegin(Draft.Id id) {
    return sources.of(id.kind()).find(id).filter(it -> it.version() > 0).isPresent();
  }

  /** Begins another document of a kind that is published alone. */
  @Transactional
  public Draft.Id beginNext(String kind, GovernmentKey government, ObjectNode body) {
    lock.acquire(government);
    return beginNumbered(kind, government, Optional.empty(), body);
  }

  /**
   * Begins a draft under a number that no document and no other draft of its kind has; nobody else
   * must give numbers of this government away meanwhile.
   *
   * @param bundle the code of the plan it is published with; empty where it is published alone
   */
  @Transactional
  public Draft.Id beginNumbered(
      String kind, GovernmentKey government, Optional<String> bundle, ObjectNode body) {
    int published = sources.of(kind).nextNumber(kind, government);
    int number = Math.max(published, 1 + drafts.lastNumber(kind, government));
    return beginNew(new Draft.Id(government, kind, String.valueOf(number)), bundle, body);
  }

  /**
   * Begins a draft of which nothing is public.
   *
   * @throws IllegalStateException if there is one already
   */
  @Transactional
  public Draft.Id beginNew(Draft.Id id, Optional<String> bundle, ObjectNode body) {
    if (!drafts.begin(id, bundle, 0, body)) {
      throw new IllegalStateException("begun twice: " + id);
    }
    return id;
  }
}
