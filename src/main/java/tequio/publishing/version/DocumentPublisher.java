package tequio.publishing.version;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tequio.kernel.GovernmentKey;
import tequio.kernel.Provenance;
import tequio.kernel.SubjectReference;
import tequio.kernel.Text;
import tequio.publishing.kind.DocumentAddress;
import tequio.publishing.kind.DocumentKind;
import tequio.storage.JsonEquality;

/**
 * Publishes versions of documents of any kind, each in one transaction with its entry in the
 * record, one publication of a government at a time.
 */
@Component
public class DocumentPublisher {

  private final PublishingLock lock;
  private final Documents documents;
  private final DocumentTable table;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  DocumentPublisher(
      PublishingLock lock,
      Documents documents,
      DocumentTable table,
      ApplicationEventPublisher events,
      Clock clock) {
    this.lock = lock;
    this.documents = documents;
    this.table = table;
    this.events = events;
    this.clock = clock;
  }

  /** Publishes the first version of a numbered document under the next number. */
  @Transactional
  public <C extends Record> PublicationResult publishNew(
      DocumentKind<C> kind, GovernmentKey government, C content, PublicationTerms terms) {
    if (kind.address().form() != DocumentAddress.Form.NUMBERED) {
      throw new IllegalArgumentException("«" + kind.code() + "» has no numbers");
    }
    lock.acquire(government);
    var code = String.valueOf(documents.nextNumber(kind, government));
    return publish(kind, kind.ref(government, code), content, terms);
  }

  /** Publishes the next version of a document, or the first one. */
  @Transactional
  public <C extends Record> PublicationResult publish(
      DocumentKind<C> kind, SubjectReference document, C content, PublicationTerms terms) {
    requireIdentity(kind, document);
    var violations = kind.violations(document.government(), content);
    if (!violations.isEmpty()) {
      return new PublicationResult.Invalid(violations);
    }
    lock.acquire(document.government());
    int last = table.lastVersion(document);
    var refused = refusal(kind, document, content, terms, last);
    if (refused.isPresent()) {
      return refused.get();
    }
    add(kind, next(document, last + 1, content, terms));
    return new PublicationResult.Published(document, last + 1);
  }

  private <C extends Record> Optional<PublicationResult> refusal(
      DocumentKind<C> kind,
      SubjectReference document,
      C content,
      PublicationTerms terms,
      int last) {
    if (terms.base().filter(it -> it != last).isPresent()) {
      return Optional.of(new PublicationResult.Overtaken(document, last));
    }
    var before = documents.find(kind, document).map(DocumentVersion::content);
    if (before.filter(it -> JsonEquality.same(it, content)).isPresent()) {
      return Optional.of(new PublicationResult.Unchanged(document, last));
    }
    var refused = kind.lifecycle().flatMap(it -> it.violation(before, content));
    if (refused.isPresent()) {
      return Optional.of(new PublicationResult.Invalid(List.of(refused.get())));
    }
    return last > 0 && terms.reason().isEmpty()
        ? Optional.of(new PublicationResult.ReasonNeeded(document))
        : Optional.empty();
  }

  private <C extends Record> void add(DocumentKind<C> kind, DocumentVersion<C> made) {
    var others = kind.others().apply(made.content());
    table.add(made, others);
    events.publishEvent(new DocumentPublished(made, others));
  }

  private <C extends Record> DocumentVersion<C> next(
      SubjectReference document, int version, C content, PublicationTerms terms) {
    // PostgreSQL keeps microseconds.
    var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
    Optional<Text> reason = version == 1 ? Optional.empty() : terms.reason();
    return new DocumentVersion<>(
        document,
        version,
        content,
        new Provenance(terms.voice(), terms.by(), terms.happened(), at, terms.sources()),
        reason);
  }

  private static void requireIdentity(DocumentKind<?> kind, SubjectReference document) {
    if (!document.kind().equals(kind.code())
        || !kind.governments().test(document.government())
        || !kind.address().form().accepts(document.code())) {
      throw new IllegalArgumentException("not a document of «" + kind.code() + "»: " + document);
    }
  }
}
