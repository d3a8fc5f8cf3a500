package tequio.archive.desk;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tequio.accounts.caller.Caller;
import tequio.archive.content.ArchiveDocument;
import tequio.audit.AuditAction;
import tequio.audit.AuditLog;
import tequio.kernel.Actor;
import tequio.kernel.BusinessRuleException;
import tequio.kernel.GovernmentKey;
import tequio.kernel.ReportingParty;
import tequio.publishing.kind.DocumentKind;
import tequio.publishing.version.DocumentPublisher;
import tequio.publishing.version.PublicationResult;
import tequio.publishing.version.PublicationTerms;

/** Publishes what is said of an uploaded file. */
@Component
class DescribeFile {

  enum Rule implements BusinessRuleException.Rule {
    NOT_PUBLISHABLE
  }

  private final DocumentKind<ArchiveDocument> kind;
  private final DocumentPublisher publisher;
  private final AuditLog audit;

  DescribeFile(DocumentKind<ArchiveDocument> kind, DocumentPublisher publisher, AuditLog audit) {
    this.kind = kind;
    this.publisher = publisher;
    this.audit = audit;
  }

  /** The number of the document. */
  @Transactional
  public String publish(
      GovernmentKey government, ArchiveDocument document, String office, Caller.Person by) {
    var terms =
        PublicationTerms.by(ReportingParty.GOVERNMENT, Actor.office(office)).on(document.dated());
    var result = publisher.publishNew(kind, government, document, terms);
    if (!(result instanceof PublicationResult.Published done)) {
      throw new BusinessRuleException(Rule.NOT_PUBLISHABLE, document.title().words());
    }
    var code = done.document().code();
    audit.note(
        AuditAction.DOCUMENT_PUBLISHED,
        by.account(),
        government,
        "archive-document " + code + " v1");
    return code;
  }
}
