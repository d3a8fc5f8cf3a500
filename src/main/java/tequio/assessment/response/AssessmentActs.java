package tequio.assessment.response;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
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

/** What moves an assessment from one state to the next. */
@Component
@Transactional
public class AssessmentActs {

  private static final SecureRandom RANDOM = new SecureRandom();

  private final Assessments assessments;
  private final PublishResult publisher;
  private final ReplyTerms terms;
  private final AuditLog audit;
  private final ApplicationEventPublisher events;

  AssessmentActs(
      Assessments assessments,
      PublishResult publisher,
      ReplyTerms terms,
      AuditLog audit,
      ApplicationEventPublisher events) {
    this.assessments = assessments;
    this.publisher = publisher;
    this.terms = terms;
    this.audit = audit;
    this.events = events;
  }

  /**
   * Event: a sample for a second assessor was drawn.
   *
   * @param by who drew it
   */
  public record SampleDrawn(Assessment assessment, UUID by) {}

  /** Event: the answers are closed, and the assessed may reply until a day. */
  public record ReplyOpened(Assessment assessment, LocalDate until, UUID by) {}

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
    REPLY_IS_OVER,
    /** What would be published is no longer what was shown before it was confirmed. */
    CHANGED_MEANWHILE
  }

  /** Draws what a second assessor answers; once. */
  public void draw(GovernmentKey government, int number, int percent, UUID by) {
    var bytes = new byte[8];
    RANDOM.nextBytes(bytes);
    var sample = new ReviewSample(HexFormat.of().formatHex(bytes), percent);
    var it = hold(government, number);
    require(assessments.draw(it, sample));
    events.publishEvent(new SampleDrawn(it, by));
  }

  /**
   * Closes the answers and lets the assessed reply.
   *
   * @param seen fingerprint of the result that was confirmed; see {@link #fingerprint}
   */
  public void close(GovernmentKey government, int number, String seen, UUID by) {
    var it = getClosable(government, number);
    requireSeen(it, seen);
    var until = terms.last(government);
    require(assessments.move(it, AssessmentState.REPLYING, Optional.of(until)));
    events.publishEvent(new ReplyOpened(it, until, by));
  }

  /**
   * Publishes it for good: nothing in it changes again. Answers the edition.
   *
   * @param seen fingerprint of the result that was confirmed
   */
  @CanIgnoreReturnValue
  public int freeze(GovernmentKey government, int number, String seen, UUID by) {
    var it = getPublishable(government, number);
    requireSeen(it, seen);
    int edition = publish(it);
    require(assessments.publish(it, edition));
    audit.note(AuditAction.DOCUMENT_PUBLISHED, by, government, "assessment " + number);
    return edition;
  }

  /**
   * The assessment, where its answers can be closed now; nobody else changes it until the
   * transaction ends.
   *
   * @throws BusinessRuleException with the {@link Rule} that forbids it
   */
  public Assessment getClosable(GovernmentKey government, int number) {
    var it = hold(government, number);
    require(it.isOpen() && !it.capacity().isSelf());
    requirePeople(it);
    return it;
  }

  /** The same, where it can be published now. */
  public Assessment getPublishable(GovernmentKey government, int number) {
    var it = hold(government, number);
    boolean self = it.capacity().isSelf() && it.isOpen();
    require(self || it.state() == AssessmentState.REPLYING);
    requirePeople(it);
    if (it.replyUntil().filter(day -> !terms.today(government).isAfter(day)).isPresent()) {
      throw new BusinessRuleException(Rule.REPLY_STILL_OPEN);
    }
    return it;
  }

  /** The same, where it can be thrown away. */
  public Assessment getDiscardable(GovernmentKey government, int number) {
    var it = hold(government, number);
    require(it.isOpen() && it.edition() == 0);
    return it;
  }

  /** SHA-256 of what would be published now, in 64 hexadecimal digits. */
  public String fingerprint(Assessment it) {
    return publisher.fingerprint(it, terms.zone(it.government()));
  }

  private void requireSeen(Assessment it, String seen) {
    if (!fingerprint(it).equals(seen)) {
      throw new BusinessRuleException(Rule.CHANGED_MEANWHILE);
    }
  }

  private int publish(Assessment it) {
    var plain = PublicationTerms.by(it.capacity().voice(), actor(it)).from(it.edition());
    var reasoned = it.reason().map(Text::spanish).map(plain::because).orElse(plain);
    if (publisher.publish(it, terms.zone(it.government()), reasoned)
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
    var it = getDiscardable(government, number);
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
}
