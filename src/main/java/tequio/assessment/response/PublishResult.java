package tequio.assessment.response;

import java.time.ZoneId;
import org.springframework.stereotype.Component;
import tequio.assessment.result.AssessmentResult;
import tequio.publishing.kind.DocumentKind;
import tequio.publishing.version.DocumentPublisher;
import tequio.publishing.version.PublicationResult;
import tequio.publishing.version.PublicationTerms;

/** Publishes results of assessments as documents of their kind. */
@Component
class PublishResult {

  private final FreezeAssessment freezing;
  private final DocumentPublisher publisher;
  private final DocumentKind<AssessmentResult> kind;

  PublishResult(
      FreezeAssessment freezing, DocumentPublisher publisher, DocumentKind<AssessmentResult> kind) {
    this.freezing = freezing;
    this.publisher = publisher;
    this.kind = kind;
  }

  boolean hasUnconfirmed(Assessment it) {
    return freezing.hasUnconfirmed(it);
  }

  PublicationResult publish(Assessment it, ZoneId zone, PublicationTerms terms) {
    var document = kind.ref(it.government(), String.valueOf(it.number()));
    return publisher.publish(kind, document, freezing.result(it, zone), terms);
  }
}
