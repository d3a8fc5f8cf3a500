package tequio.consultation.form;

import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.server.ResponseStatusException;
import tequio.consultation.act.ConsultationReader;
import tequio.consultation.act.ConsultationRecord;
import tequio.consultation.contact.SubmissionContact;
import tequio.consultation.contact.SubmissionLetters;
import tequio.consultation.content.ScreeningMode;
import tequio.consultation.submission.NewSubmission;
import tequio.consultation.submission.Stalls;
import tequio.consultation.submission.Stalls.Stall;
import tequio.consultation.submission.Submission;
import tequio.consultation.submission.SubmissionState;
import tequio.consultation.submission.Submissions;
import tequio.mail.MailAddress;
import tequio.territory.Government;
import tequio.web.Texts;

/** Consultations as strangers take part in them. */
@Component
class OpenConsultations {

  private final ConsultationReader consultations;
  private final Submissions submissions;
  private final SubmissionLetters letters;
  private final Stalls stalls;

  OpenConsultations(
      ConsultationReader consultations,
      Submissions submissions,
      SubmissionLetters letters,
      Stalls stalls) {
    this.consultations = consultations;
    this.submissions = submissions;
    this.letters = letters;
    this.stalls = stalls;
  }

  /**
   * Returns a consultation.
   *
   * @throws ResponseStatusException 404 if there is none
   */
  ConsultationRecord get(Government government, String code) {
    return consultations
        .find(government.key(), code)
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  Submission get(ConsultationRecord its, int number) {
    return submissions
        .find(its.document(), number)
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  /** The open stall of a consultation with this code. */
  Optional<Stall> findStall(ConsultationRecord its, String code) {
    return stalls.find(its.document(), code);
  }

  boolean canMail() {
    return letters.canSend();
  }

  /**
   * A submission that was received.
   *
   * @param mailed whether a letter goes to the address that was left
   */
  record ReceivedSubmission(int number, boolean mailed) {}

  /** Receives a submission. */
  @Transactional
  public ReceivedSubmission receive(
      ConsultationRecord its, NewSubmission submission, Optional<MailAddress> mail, Texts t) {
    var state =
        its.consultation().screening() == ScreeningMode.SCREENED
            ? SubmissionState.WAITING
            : SubmissionState.PUBLISHED;
    int number = submissions.add(its.document(), submission, state);
    boolean mailed =
        mail.map(it -> new SubmissionContact(its.document(), number, it, t.locale(), false))
            .filter(it -> letters.ask(its, it))
            .isPresent();
    return new ReceivedSubmission(number, mailed);
  }
}
