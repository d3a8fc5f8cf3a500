package tequio.consultation.capture;

import java.util.List;
import java.util.Optional;
import tequio.consultation.act.ConsultationRecord;
import tequio.consultation.content.SubmissionChannel;
import tequio.consultation.desk.ConsultationDesk.OpenedConsultation;
import tequio.consultation.form.ParticipationForm;
import tequio.consultation.submission.SecondTypings;
import tequio.consultation.submission.SubmissionText;
import tequio.kernel.Page;
import tequio.web.Link;
import tequio.web.Texts;
import tequio.web.form.FieldType;
import tequio.web.form.Form;

/**
 * The form in which submissions of paper or telephone are typed one after the other.
 *
 * @param last number of the one that was typed before
 */
public record CapturePage(OpenedConsultation opened, Form form, Optional<Integer> last)
    implements Page {

  @Override
  public int status() {
    return form.isWrong() ? 422 : 200;
  }

  public ConsultationRecord its() {
    return opened.its();
  }

  public String path() {
    return opened.path() + "/captura";
  }

  public List<FieldType.Part> questions() {
    return ParticipationForm.questions(its().consultation(), false);
  }

  public List<SubmissionChannel> channels() {
    return CaptureController.CHANNELS;
  }

  public boolean hasPrivateData() {
    return SubmissionText.hasPrivateData(form.answers().one(ParticipationForm.WORDS));
  }

  /** Whether the one before must be typed a second time. */
  public boolean isTypedTwice() {
    return last.filter(it -> it % SecondTypings.EVERY == 0).isPresent();
  }

  public List<Link> crumbs(Texts t) {
    return opened.crumbs(t, true);
  }
}
