package tequio.consultation.desk;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tequio.consultation.act.ConsultationActs;
import tequio.consultation.act.ConsultationActs.ConsultationRunner;
import tequio.consultation.act.ConsultationRecord;
import tequio.consultation.contact.SubmissionLetters;
import tequio.consultation.contact.SubmissionTurn;
import tequio.consultation.content.RemovalReview;
import tequio.consultation.content.RemovalReview.ReviewResult;
import tequio.consultation.content.SubmissionRemoval;
import tequio.consultation.submission.RemovalContests;
import tequio.consultation.submission.Submission;
import tequio.consultation.submission.SubmissionGroups;
import tequio.consultation.submission.SubmissionState;
import tequio.consultation.submission.Submissions;

/** Publishes, removes and restores submissions, each in one transaction with what is told of it. */
@Component
public class ScreeningActs {

  private final Submissions submissions;
  private final RemovalContests contests;
  private final SubmissionGroups groups;
  private final ConsultationActs acts;
  private final SubmissionLetters letters;

  ScreeningActs(
      Submissions submissions,
      RemovalContests contests,
      SubmissionGroups groups,
      ConsultationActs acts,
      SubmissionLetters letters) {
    this.submissions = submissions;
    this.contests = contests;
    this.groups = groups;
    this.acts = acts;
    this.letters = letters;
  }

  @Transactional
  public void publish(ConsultationRecord its, int number) {
    submissions.decide(its.document(), number, SubmissionState.WAITING, SubmissionState.PUBLISHED);
    letters.tell(its, List.of(number), SubmissionTurn.PUBLISHED);
  }

  /**
   * Removes a submission that waits or is published. It can be contested, also where an earlier
   * removal of it was; a group named by its words has no name any more.
   */
  @Transactional
  public void remove(
      ConsultationRecord its,
      Submission submission,
      SubmissionRemoval removal,
      ConsultationRunner by) {
    submissions.decide(
        its.document(), submission.number(), submission.state(), SubmissionState.REMOVED);
    var unusedContests = contests.forgetAnswered(its.document(), submission.number());
    var unusedNames = submission.words().map(it -> groups.forgetName(its.document(), it)).orElse(0);
    acts.remove(its, removal, by);
    letters.tell(its, List.of(submission.number()), SubmissionTurn.REMOVED);
  }

  /**
   * Answers a contested removal.
   *
   * @throws org.springframework.web.server.ResponseStatusException 404 if none is open
   */
  @Transactional
  public void review(ConsultationRecord its, RemovalReview review, ConsultationRunner by) {
    if (!contests.close(its.document(), review.submission())) {
      throw ConsultationDesk.nothingThere();
    }
    boolean restored = review.result() == ReviewResult.RESTORED;
    if (restored) {
      submissions.decide(
          its.document(), review.submission(), SubmissionState.REMOVED, SubmissionState.PUBLISHED);
    }
    acts.review(its, review, by);
    letters.tell(
        its,
        List.of(review.submission()),
        restored ? SubmissionTurn.RESTORED : SubmissionTurn.REMOVED);
  }
}
