package tequio.gathering.photograph;

import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tequio.archive.content.ArchiveDocument;
import tequio.archive.content.ArchiveDocumentType;
import tequio.audit.AuditAction;
import tequio.audit.AuditLog;
import tequio.files.PublicFiles;
import tequio.gathering.act.GatheringActs.Convener;
import tequio.gathering.act.GatheringRecord;
import tequio.kernel.Actor;
import tequio.kernel.BusinessRuleException;
import tequio.kernel.GovernmentKey;
import tequio.kernel.Source;
import tequio.kernel.Text;
import tequio.publishing.kind.DocumentKind;
import tequio.publishing.version.DocumentPublisher;
import tequio.publishing.version.PublicationResult;
import tequio.publishing.version.PublicationTerms;

/** Publishes a photograph of a gathering as a picture of the archive. */
@Component
class PublishPhotograph {

  private static final Set<String> TYPES = Set.of("image/png", "image/jpeg");

  private final DocumentKind<ArchiveDocument> kind;
  private final DocumentPublisher publisher;
  private final PublicFiles files;
  private final AuditLog audit;

  PublishPhotograph(
      DocumentKind<ArchiveDocument> kind,
      DocumentPublisher publisher,
      PublicFiles files,
      AuditLog audit) {
    this.kind = kind;
    this.publisher = publisher;
    this.files = files;
    this.audit = audit;
  }

  enum Rule implements BusinessRuleException.Rule {
    NOT_PUBLISHABLE
  }

  /** What its officer says of it. */
  record Said(Text title, Text alternative) {}

  boolean isPhotograph(GovernmentKey government, String hash) {
    return files.findType(government, hash).filter(TYPES::contains).isPresent();
  }

  /** Makes its file public and publishes what is said of it. */
  @Transactional
  public void publish(GatheringRecord gathering, String hash, Said said, Convener by) {
    var government = gathering.document().government();
    files.publish(government, hash);
    var terms =
        PublicationTerms.by(by.voice(), Actor.office(by.office())).on(gathering.gathering().day());
    var result = publisher.publishNew(kind, government, document(gathering, hash, said, by), terms);
    if (!(result instanceof PublicationResult.Published done)) {
      throw new BusinessRuleException(Rule.NOT_PUBLISHABLE, said.title().words());
    }
    var what = "archive-document " + done.document().code() + " v1";
    by.account().ifPresent(it -> audit.note(AuditAction.DOCUMENT_PUBLISHED, it, government, what));
  }

  private static ArchiveDocument document(
      GatheringRecord gathering, String hash, Said said, Convener by) {
    return new ArchiveDocument(
        said.title(),
        ArchiveDocumentType.PICTURE,
        gathering.gathering().day(),
        Text.spanish(by.office()),
        Optional.empty(),
        Optional.of(gathering.document().code()),
        said.alternative(),
        new Source(said.title().words(), Optional.empty(), Optional.of(hash)));
  }
}
