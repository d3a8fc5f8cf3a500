package tequio.consultation.form;

import java.time.ZoneId;
import java.util.Optional;
import tequio.consultation.act.ConsultationRecord;
import tequio.consultation.submission.Submission;
import tequio.kernel.Page;
import tequio.territory.Government;

/**
 * Says that a submission was received, under which number and at which address.
 *
 * @param mailed whether a letter was sent to confirm an address; empty where none was left
 * @param stall code of the device of the convener; empty on a person's own device
 */
public record SubmissionReceiptPage(
    Government government,
    ConsultationRecord its,
    Submission submission,
    Optional<Boolean> mailed,
    String stall)
    implements Page {

  @Override
  public ZoneId zone() {
    return government.zone();
  }

  /** Address for ever of the submission. */
  public String submissionPath() {
    return its.path() + "/planteamientos/" + submission.number();
  }

  public String nextPath() {
    return its.path() + "/participar" + (stall.isEmpty() ? "" : "?modulo=" + stall);
  }
}
