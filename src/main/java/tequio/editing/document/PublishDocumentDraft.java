package tequio.editing.document;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tequio.accounts.caller.Caller;
import tequio.accounts.caller.Permission;
import tequio.audit.AuditAction;
import tequio.audit.AuditLog;
import tequio.editing.draft.Draft;
import tequio.editing.draft.Drafts;
import tequio.editing.section.DraftContent;
import tequio.kernel.Actor;
import tequio.kernel.GovernmentKey;
import tequio.kernel.ReportingParty;
import tequio.kernel.Text;
import tequio.publishing.kind.DatedContent;
import tequio.publishing.kind.DocumentKind;
import tequio.publishing.version.DocumentPublisher;
import tequio.publishing.version.Documents;
import tequio.publishing.version.PublicationResult;
import tequio.publishing.version.PublicationTerms;

/** Publishes drafts of documents that are published alone; publishing deletes the draft. */
@Component
class PublishDocumentDraft {

  private final Drafts drafts;
  private final Documents documents;
  private final DocumentPublisher publisher;
  private final AuditLog audit;

  PublishDocumentDraft(
      Drafts drafts, Documents documents, DocumentPublisher publisher, AuditLog audit) {
    this.drafts = drafts;
    this.documents = documents;
    this.publisher = publisher;
    this.audit = audit;
  }

  /**
   * Publishes what whoever asks has seen.
   *
   * @return empty where somebody saved other words meanwhile
   */
  @Transactional
  <C extends Record> Optional<PublicationResult> publish(
      DocumentKind<C> kind,
      Draft.Id id,
      String seen,
      String office,
      Optional<String> reason,
      Caller by) {
    return drafts.hold(id)
        ? drafts
            .find(id)
            .filter(it -> it.seen().equals(seen))
            .map(it -> publish(kind, it, office, reason, by))
        : Optional.empty();
  }

  private <C extends Record> PublicationResult publish(
      DocumentKind<C> kind, Draft draft, String office, Optional<String> reason, Caller by) {
    var over = DraftRebase.of(kind, draft, documents);
    var read = DraftContent.of(kind, draft.id().government(), over.body());
    if (!read.violations().isEmpty()) {
      return new PublicationResult.Invalid(read.violations());
    }
    var terms =
        PublicationTerms.by(voice(by, draft.id().government()), Actor.office(office))
            .from(over.base());
    var dated = repeatsDay(kind, draft, read.content()) ? terms : terms.dated(read.content());
    var because = reason.map(Text::spanish).map(dated::because).orElse(dated);
    var result = publisher.publish(kind, draft.id().ref(), read.content(), because);
    switch (result) {
      case PublicationResult.Published done -> finish(draft, done.version(), by.personOrRefuse());
      case PublicationResult.Unchanged same -> drafts.discard(draft);
      case PublicationResult.ReasonNeeded needed -> {}
      case PublicationResult.Overtaken other -> {}
      case PublicationResult.Invalid invalid -> {}
    }
    return result;
  }

  /** Whether the day that the content tells is that of an earlier version, not of this change. */
  private <C extends Record> boolean repeatsDay(DocumentKind<C> kind, Draft draft, C content) {
    return content instanceof DatedContent its
        && documents
            .find(kind, draft.id().ref())
            .filter(it ->
                it.content() instanceof DatedContent before
                    && before.happenedOn().equals(its.happenedOn()))
            .isPresent();
  }

  /** Who may convene and is not of the government speaks for the authority. */
  private static ReportingParty voice(Caller by, GovernmentKey government) {
    boolean outside =
        by.may(Permission.CONVENE, government) && !by.may(Permission.EDIT_PLAN, government);
    return outside ? ReportingParty.OVERSIGHT : ReportingParty.GOVERNMENT;
  }

  private void finish(Draft draft, int version, Caller.Person by) {
    audit.note(
        AuditAction.DOCUMENT_PUBLISHED,
        by.account(),
        draft.id().government(),
        draft.id().kind() + " " + draft.id().code() + " v" + version);
    drafts.discard(draft);
  }

  /** What the transition of state asks besides, where the draft takes one. */
  <C extends Record> Optional<Permission> permission(DocumentKind<C> kind, Draft draft) {
    var read = DraftContent.of(kind, draft.id().government(), draft.body());
    var before = documents.find(kind, draft.id().ref()).map(it -> it.content());
    return read.violations().isEmpty()
        ? kind.lifecycle()
            .flatMap(it -> it.transition(before, read.content()))
            .flatMap(it -> it.permission())
        : Optional.empty();
  }
}
