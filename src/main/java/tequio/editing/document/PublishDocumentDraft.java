package tequio.editing.document;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tequio.accounts.caller.Caller;
import tequio.accounts.caller.Permission;
import tequio.audit.AuditAction;
import tequio.audit.AuditLog;
import tequio.editing.section.DraftContent;
import tequio.kernel.Actor;
import tequio.kernel.GovernmentKey;
import tequio.kernel.ReportingParty;
import tequio.kernel.SubjectReference;
import tequio.kernel.Text;
import tequio.publishing.kind.DocumentKind;
import tequio.publishing.version.DocumentPublisher;
import tequio.publishing.version.Documents;
import tequio.publishing.version.PublicationResult;
import tequio.publishing.version.PublicationTerms;
import tequio.publishing.version.PublishingLock;
import tequio.storage.Json;
import tools.jackson.databind.node.ObjectNode;

/** Begins drafts of documents and publishes them; publishing deletes the draft. */
@Component
class PublishDocumentDraft {

  private final DocumentDrafts drafts;
  private final Documents documents;
  private final DocumentPublisher publisher;
  private final PublishingLock lock;
  private final AuditLog audit;

  PublishDocumentDraft(
      DocumentDrafts drafts,
      Documents documents,
      DocumentPublisher publisher,
      PublishingLock lock,
      AuditLog audit) {
    this.drafts = drafts;
    this.documents = documents;
    this.publisher = publisher;
    this.lock = lock;
    this.audit = audit;
  }

  /** Begins from what is published, or from nothing. */
  @Transactional
  <C extends Record> void begin(DocumentKind<C> kind, SubjectReference document) {
    var before = documents.find(kind, document);
    var body =
        before
            .map(it -> (ObjectNode) Json.MAPPER.<ObjectNode>valueToTree(it.content()))
            .orElseGet(Json.MAPPER::createObjectNode);
    boolean unused = drafts.begin(document, before.map(it -> it.version()).orElse(0), body);
  }

  /** Begins another one from nothing, under a number that no document and no draft has. */
  @Transactional
  SubjectReference beginNumbered(DocumentKind<?> kind, GovernmentKey government) {
    lock.acquire(government);
    var next = kind.ref(government, String.valueOf(drafts.nextNumber(kind.code(), government)));
    if (!drafts.begin(next, 0, Json.MAPPER.createObjectNode())) {
      throw new IllegalStateException("begun twice: " + next);
    }
    return next;
  }

  /**
   * Publishes what whoever asks has seen.
   *
   * @return empty where somebody saved other words meanwhile
   */
  @Transactional
  <C extends Record> Optional<PublicationResult> publish(
      DocumentKind<C> kind,
      SubjectReference document,
      String seen,
      String office,
      Optional<String> reason,
      Caller.Person by) {
    var draft = drafts.hold(document).filter(it -> it.seen().equals(seen));
    return draft.map(it -> publish(kind, it, office, reason, by));
  }

  private <C extends Record> PublicationResult publish(
      DocumentKind<C> kind,
      DocumentDraft draft,
      String office,
      Optional<String> reason,
      Caller.Person by) {
    var read = DraftContent.of(kind, draft.document().government(), draft.body());
    if (!read.violations().isEmpty()) {
      return new PublicationResult.Invalid(read.violations());
    }
    var terms =
        PublicationTerms.by(ReportingParty.GOVERNMENT, Actor.office(office)).from(draft.base());
    var result =
        publisher.publish(
            kind,
            draft.document(),
            read.content(),
            reason.map(Text::spanish).map(terms::because).orElse(terms));
    if (result instanceof PublicationResult.Published done) {
      note(AuditAction.DOCUMENT_PUBLISHED, draft.document(), by, " v" + done.version());
      drafts.discard(draft);
    } else if (result instanceof PublicationResult.Unchanged) {
      drafts.discard(draft);
    }
    return result;
  }

  @Transactional
  void discard(DocumentDraft draft, Caller.Person by) {
    drafts.discard(draft);
    note(AuditAction.DRAFT_DISCARDED, draft.document(), by, "");
  }

  /** What the transition of state asks besides, where the draft takes one. */
  <C extends Record> Optional<Permission> permission(DocumentKind<C> kind, DocumentDraft draft) {
    var read = DraftContent.of(kind, draft.document().government(), draft.body());
    var before = documents.find(kind, draft.document()).map(it -> it.content());
    return read.violations().isEmpty()
        ? kind.lifecycle()
            .flatMap(it -> it.transition(before, read.content()))
            .flatMap(it -> it.permission())
        : Optional.empty();
  }

  private void note(AuditAction deed, SubjectReference document, Caller.Person by, String more) {
    audit.note(
        deed, by.account(), document.government(), document.kind() + " " + document.code() + more);
  }
}
