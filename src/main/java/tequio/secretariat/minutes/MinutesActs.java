package tequio.secretariat.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tequio.kernel.BusinessRuleException;
import tequio.kernel.PartialDate;
import tequio.kernel.SubjectReference;
import tequio.kernel.Text;
import tequio.publishing.version.DocumentPublisher;
import tequio.publishing.version.FactPublisher;
import tequio.publishing.version.PublicationResult;
import tequio.publishing.version.PublicationTerms;

/** Publishes minutes, answers what those who attended comment, and approves them. */
@Component
@Transactional
public class MinutesActs {

  /** Rules of minutes. */
  public enum Rule implements BusinessRuleException.Rule {
    /** The days for comments are over, or they are approved. */
    NOT_COMMENTABLE,
    /** Only those who attended comment and give their word. */
    NOT_THERE,
    ALREADY_APPROVED,
    /** A correction is stated about minutes that are approved. */
    NOT_APPROVED,
    /** Some comments have no answer yet. */
    UNANSWERED,
    /** Some seat that attended has not given its word. */
    WORD_MISSING,
    /** That session is not a later one that was held. */
    NOT_A_LATER_SESSION,
    ANSWERED_BEFORE
  }

  private final MinutesFactKinds kinds;
  private final MinutesReader minutes;
  private final MinutesComments comments;
  private final DocumentPublisher publisher;
  private final FactPublisher facts;

  MinutesActs(
      MinutesFactKinds kinds,
      MinutesReader minutes,
      MinutesComments comments,
      DocumentPublisher publisher,
      FactPublisher facts) {
    this.kinds = kinds;
    this.minutes = minutes;
    this.comments = comments;
    this.publisher = publisher;
    this.facts = facts;
  }

  /** Publishes the first version of the minutes of a session, under its number. */
  public void publish(SubjectReference meeting, Minutes content, PublicationTerms terms) {
    var document = kinds.minutes().ref(meeting.government(), meeting.code());
    var result = publisher.publish(kinds.minutes(), document, content, terms);
    if (!(result instanceof PublicationResult.Published)) {
      throw new IllegalStateException(result.toString());
    }
  }

  /** Keeps what a seat that attended comments. */
  public void comment(MinutesRecord its, int seat, String words) {
    var now = hold(its);
    if (!now.isCommentable()) {
      throw new BusinessRuleException(Rule.NOT_COMMENTABLE);
    }
    requireAttendance(now, seat);
    comments.add(now.document(), seat, words);
  }

  /**
   * Accepts a comment, or leaves it with a reason, in a new version of the minutes, about which no
   * seat has given its word yet.
   */
  public void answer(
      MinutesRecord its, int number, Optional<String> leftBecause, PublicationTerms terms) {
    var now = holdOpen(its);
    if (!comments.answer(now.document(), number, leftBecause)) {
      throw new BusinessRuleException(Rule.ANSWERED_BEFORE);
    }
    var answers = new ArrayList<>(now.minutes().comments());
    answers.add(answer(now, number, leftBecause));
    var why = Text.spanish("Respuesta a un comentario de quien asistió");
    var reason = terms.on(PartialDate.of(now.today())).because(why);
    publish(now.document(), now.minutes().with(answers), reason);
    comments.forgetWords(now.document());
  }

  private MinutesAnswer answer(MinutesRecord its, int number, Optional<String> leftBecause) {
    var comment =
        comments.list(its.document()).stream()
            .filter(it -> it.number() == number)
            .findFirst()
            .orElseThrow();
    return new MinutesAnswer(
        comment.seat(),
        Text.spanish(comment.words()),
        leftBecause.isEmpty(),
        leftBecause.map(Text::spanish));
  }

  /** Keeps the word of a seat that the minutes are right, as they are now. */
  public void giveWord(MinutesRecord its, int seat) {
    var now = holdOpen(its);
    requireAttendance(now, seat);
    comments.giveWord(now.document(), seat);
  }

  /** Approves minutes by the word of every seat that attended. */
  public void approveByWord(MinutesRecord its, PartialDate day, PublicationTerms terms) {
    var now = holdOpen(its);
    var words = comments.words(now.document());
    boolean all = now.minutes().presences().stream().allMatch(it -> words.contains(it.seat()));
    if (!all) {
      throw new BusinessRuleException(Rule.WORD_MISSING);
    }
    approve(now, new MinutesApproval(day, Optional.empty(), words), terms);
  }

  /** Approves minutes by a later session, which the caller has checked to be one. */
  public void approveByMeeting(
      MinutesRecord its, int meeting, PartialDate day, PublicationTerms terms) {
    if (meeting == Integer.parseInt(its.document().code())) {
      throw new BusinessRuleException(Rule.NOT_A_LATER_SESSION, meeting);
    }
    approve(holdOpen(its), new MinutesApproval(day, Optional.of(meeting), List.of()), terms);
  }

  /** States what was wrong in approved minutes; they stay as they are. */
  public void correct(MinutesRecord its, MinutesCorrection correction, PublicationTerms terms) {
    if (its.approval().isEmpty()) {
      throw new BusinessRuleException(Rule.NOT_APPROVED);
    }
    facts.state(kinds.correction(), its.document(), correction, terms.on(correction.stated()));
  }

  /** States an approval that is known to have happened. */
  public void stateApproval(MinutesRecord its, MinutesApproval approval, PublicationTerms terms) {
    state(holdOpen(its), approval, terms);
  }

  private void approve(MinutesRecord now, MinutesApproval approval, PublicationTerms terms) {
    if (comments.list(now.document()).stream().anyMatch(it -> it.accepted().isEmpty())) {
      throw new BusinessRuleException(Rule.UNANSWERED);
    }
    state(now, approval, terms);
  }

  private void state(MinutesRecord now, MinutesApproval approval, PublicationTerms terms) {
    facts.state(kinds.approval(), now.document(), approval, terms.on(approval.approved()));
  }

  /**
   * Whoever acts on the same minutes waits until the end of this transaction, and reads them anew.
   */
  private MinutesRecord hold(MinutesRecord its) {
    comments.lock(its.document());
    return minutes.find(its.document().government(), its.document().code()).orElseThrow();
  }

  private MinutesRecord holdOpen(MinutesRecord its) {
    var now = hold(its);
    if (now.approval().isPresent()) {
      throw new BusinessRuleException(Rule.ALREADY_APPROVED);
    }
    return now;
  }

  private static void requireAttendance(MinutesRecord its, int seat) {
    if (its.minutes().presences().stream().noneMatch(it -> it.seat() == seat)) {
      throw new BusinessRuleException(Rule.NOT_THERE);
    }
  }
}
