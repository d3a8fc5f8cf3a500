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

  /** Publishes the minutes of a session under its number. */
  public void publish(SubjectReference meeting, Minutes content, PublicationTerms terms) {
    var document = kinds.minutes().ref(meeting.government(), meeting.code());
    var result = publisher.publish(kinds.minutes(), document, content, terms);
    if (!(result instanceof PublicationResult.Published)) {
      throw new IllegalStateException(result.toString());
    }
  }

  /** Keeps what a seat that attended comments. */
  public void comment(MinutesRecord its, int seat, String words) {
    if (!its.isCommentable()) {
      throw new BusinessRuleException(Rule.NOT_COMMENTABLE);
    }
    requireAttendance(its, seat);
    comments.add(its.document(), seat, words);
  }

  /** Accepts a comment, or leaves it with a reason, in a new version of the minutes. */
  public void answer(
      MinutesRecord its, int number, Optional<String> leftBecause, PublicationTerms terms) {
    requireOpen(its);
    if (!comments.answer(its.document(), number, leftBecause)) {
      throw new BusinessRuleException(Rule.ANSWERED_BEFORE);
    }
    var comment =
        comments.list(its.document()).stream()
            .filter(it -> it.number() == number)
            .findFirst()
            .orElseThrow();
    var answers = new ArrayList<>(its.minutes().comments());
    answers.add(
        new MinutesAnswer(
            comment.seat(),
            Text.spanish(comment.words()),
            leftBecause.isEmpty(),
            leftBecause.map(Text::spanish)));
    var why = Text.spanish("Respuesta a un comentario de quien asistió");
    var now = terms.on(PartialDate.of(its.today())).because(why);
    publish(its.document(), its.minutes().with(answers), now);
  }

  /** Keeps the word of a seat that the minutes are right. */
  public void giveWord(MinutesRecord its, int seat) {
    requireOpen(its);
    requireAttendance(its, seat);
    comments.giveWord(its.document(), seat);
  }

  /** Approves minutes by the word of every seat that attended. */
  public void approveByWord(MinutesRecord its, PartialDate day, PublicationTerms terms) {
    var words = comments.words(its.document());
    boolean all = its.minutes().presences().stream().allMatch(it -> words.contains(it.seat()));
    if (!all) {
      throw new BusinessRuleException(Rule.WORD_MISSING);
    }
    approve(its, new MinutesApproval(day, Optional.empty(), words), terms);
  }

  /** Approves minutes by a later session, which the caller has checked to be one. */
  public void approveByMeeting(
      MinutesRecord its, int meeting, PartialDate day, PublicationTerms terms) {
    if (meeting == Integer.parseInt(its.document().code())) {
      throw new BusinessRuleException(Rule.NOT_A_LATER_SESSION, meeting);
    }
    approve(its, new MinutesApproval(day, Optional.of(meeting), List.of()), terms);
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
    requireOpen(its);
    facts.state(kinds.approval(), its.document(), approval, terms.on(approval.approved()));
  }

  private void approve(MinutesRecord its, MinutesApproval approval, PublicationTerms terms) {
    if (comments.list(its.document()).stream().anyMatch(it -> it.accepted().isEmpty())) {
      throw new BusinessRuleException(Rule.UNANSWERED);
    }
    stateApproval(its, approval, terms);
  }

  private void requireOpen(MinutesRecord its) {
    boolean open =
        minutes
            .find(its.document().government(), its.document().code())
            .filter(it -> it.approval().isEmpty())
            .isPresent();
    if (!open) {
      throw new BusinessRuleException(Rule.ALREADY_APPROVED);
    }
  }

  private static void requireAttendance(MinutesRecord its, int seat) {
    if (its.minutes().presences().stream().noneMatch(it -> it.seat() == seat)) {
      throw new BusinessRuleException(Rule.NOT_THERE);
    }
  }
}
