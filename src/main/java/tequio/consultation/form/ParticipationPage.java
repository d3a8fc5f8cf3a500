package tequio.consultation.form;

import java.time.ZoneId;
import java.util.List;
import tequio.consultation.act.ConsultationRecord;
import tequio.consultation.content.SubmissionChannel;
import tequio.consultation.submission.NewSubmission;
import tequio.consultation.submission.SubmissionText;
import tequio.kernel.Page;
import tequio.territory.Government;
import tequio.web.Texts;
import tequio.web.form.FieldType;
import tequio.web.form.Form;

/**
 * The form by which anybody submits something; in a consultation that is not open, what to do
 * instead.
 *
 * @param stall code of the device of the convener; empty on a person's own device
 */
public record ParticipationPage(
    Government government,
    ConsultationRecord its,
    List<FieldType.Part> questions,
    Form form,
    String stall)
    implements Page {

  public ParticipationPage {
    questions = List.copyOf(questions);
  }

  @Override
  public ZoneId zone() {
    return government.zone();
  }

  @Override
  public int status() {
    return form.isWrong() ? 422 : 200;
  }

  public String path() {
    return its.path();
  }

  public String action() {
    return its.path() + "/participar" + (stall.isEmpty() ? "" : "?modulo=" + stall);
  }

  /** Whether the call receives by web; a device of a stall always receives. */
  public boolean isReceiving() {
    return !stall.isEmpty() || its.consultation().channels().contains(SubmissionChannel.WEB);
  }

  public int longest() {
    return NewSubmission.LONGEST;
  }

  /** Whether whoever submits must say what happens with a telephone number or mail address. */
  public boolean hasPrivateData() {
    return SubmissionText.hasPrivateData(form.answers().one(ParticipationForm.WORDS));
  }

  /** The text as it would be published with telephone numbers and mail addresses hidden. */
  public String withoutPrivateData(Texts t) {
    return SubmissionText.withoutPrivateData(
        form.answers().one(ParticipationForm.WORDS), t.say("submission.hidden"));
  }
}
