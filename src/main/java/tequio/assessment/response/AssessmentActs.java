package tequio.assessment.response;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tequio.audit.AuditAction;
import tequio.audit.AuditLog;
import tequio.kernel.Actor;
import tequio.kernel.BusinessRuleException;
import tequio.kernel.GovernmentKey;
import tequio.kernel.ReportingParty;
import tequio.kernel.Text;
import tequio.publishing.version.PublicationResult;
import tequio.publishing.version.PublicationTerms;
import tequio.territory.Gazetteer;

/** What moves an assessment from one state to the next. */
@Component
@Transactional
public class AssessmentActs {

  /** Days that the assessed have to reply. */
  public static final int DAYS_OF_REPLY = 10;

  private static final SecureRandom RANDOM = new SecureRandom();

  private final Assessments assessments;
  private final PublishResult publisher;
  private final Gazetteer gazetteer;
  private final AuditLog audit;
  private final Clock clock;

  AssessmentActs(
      Assessments assessments,
      PublishResult publisher,
      Gazetteer gazetteer,
      AuditLog audit,
      Clock clock) {
    this.assessments = assessments;
    this.publisher = publisher;
    this.gazetteer = gazetteer;
    this.audit = audit;
    this.clock = clock;
  }

  /** Why an assessment does not move on. */
  public enum Rule implements BusinessRuleException.Rule {
    /** Somebody else moved it meanwhile, or it never stood there. */
    NOT_IN_THAT_STATE,
    /** The days of reply are not over. */
    REPLY_STILL_OPEN,
    /** Nothing that would be published differs from the last edition. */
    NOTHING_NEW,
    /** An automatic answer that no person has looked at. */
    AUTOMATIC_ONLY,
    REPLY_IS_OVER
  }

  /** Draws what a second assessor answers; once. */
  public void draw(GovernmentKey government, int number, int percent) {
    var bytes = new byte[8];
    RANDOM.nextBytes(bytes);
    var sample = new ReviewSample(HexFormat.of().formatHex(bytes), percent);
    require(assessments.draw(hold(government, number), sample));
  }

  /** Closes the answers and lets the assessed reply. */
  public void close(GovernmentKey government, int number) {
    var it = hold(government, number);
    require(it.isOpen() && !it.capacity().isSelf());
    requirePeople(it);
    var until = today(government).plusDays(DAYS_OF_REPLY);
    require(assessments.move(it, AssessmentState.REPLYING, Optional.of(until)));
  }

  /** Publishes it for good: nothing in it changes again. Answers the edition. */
  @CanIgnoreReturnValue
  public int freeze(GovernmentKey government, int number, UUID by) {
    var it = hold(government, number);
    boolean self = it.capacity().isSelf() && it.isOpen();
    require(self || it.state() == AssessmentState.REPLYING);
    requirePeople(it);
    if (it.replyUntil().filter(day -> !today(government).isAfter(day)).isPresent()) {
      throw new BusinessRuleException(Rule.REPLY_STILL_OPEN);
    }
    int edition = publish(it);
    require(assessments.publish(it, edition));
    audit.note(AuditAction.DOCUMENT_PUBLISHED, by, government, "assessment " + number);
    return edition;
  }

  private int publish(Assessment it) {
    var terms = PublicationTerms.by(it.capacity().voice(), actor(it)).from(it.edition());
    var reasoned = it.reason().map(Text::spanish).map(terms::because).orElse(terms);
    if (publisher.publish(it, zone(it.government()), reasoned)
        instanceof PublicationResult.Published(var document, int version)) {
      return version;
    }
    throw new BusinessRuleException(Rule.NOTHING_NEW);
  }

  /** Opens a frozen one again, for an edition that says why. */
  public void reopen(GovernmentKey government, int number, String reason) {
    require(assessments.reopen(hold(government, number), reason));
  }

  public void discard(GovernmentKey government, int number, UUID by) {
    var it = hold(government, number);
    require(it.isOpen() && it.edition() == 0);
    require(assessments.move(it, AssessmentState.DISCARDED, Optional.empty()));
    assessments.forgetAnswers(it);
    audit.note(AuditAction.DRAFT_DISCARDED, by, government, "assessment " + number);
  }

  private Assessment hold(GovernmentKey government, int number) {
    return assessments
        .hold(government, number)
        .orElseThrow(() -> new BusinessRuleException(Rule.NOT_IN_THAT_STATE));
  }

  private void requirePeople(Assessment it) {
    if (publisher.hasUnconfirmed(it)) {
      throw new BusinessRuleException(Rule.AUTOMATIC_ONLY);
    }
  }

  private static void require(boolean holds) {
    if (!holds) {
      throw new BusinessRuleException(Rule.NOT_IN_THAT_STATE);
    }
  }

  private static Actor actor(Assessment it) {
    return it.capacity().voice() == ReportingParty.CIVIL_SOCIETY
            || it.capacity().voice() == ReportingParty.EVALUATOR
        ? Actor.organisation(it.assessor())
        : Actor.office(it.assessor());
  }

  /** The day in the zone of the government. */
  public LocalDate today(GovernmentKey government) {
    return LocalDate.ofInstant(clock.instant(), zone(government));
  }

  private ZoneId zone(GovernmentKey government) {
    return gazetteer.get(government).zone();
  }
}
