package tequio.assessment.response;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.ZoneId;
import java.util.HexFormat;
import org.springframework.stereotype.Component;
import tequio.assessment.result.AssessmentResult;
import tequio.ledger.history.CanonicalJson;
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

  String fingerprint(Assessment it, ZoneId zone) {
    try {
      var bytes = CanonicalJson.body(freezing.result(it, zone)).getBytes(UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  PublicationResult publish(Assessment it, ZoneId zone, PublicationTerms terms) {
    var document = kind.ref(it.government(), String.valueOf(it.number()));
    return publisher.publish(kind, document, freezing.result(it, zone), terms);
  }
}
