package tequio.consultation.form;

import java.time.ZoneId;
import java.util.Optional;
import tequio.consultation.act.ConsultationRecord;
import tequio.consultation.contact.SubmissionContact;
import tequio.kernel.Page;
import tequio.territory.Government;

/**
 * What the link of a letter opens: the form that confirms the address, or removes it.
 *
 * @param contact empty where the link is of no use any more
 */
public record ContactLinkPage(
    Government government,
    ConsultationRecord its,
    Optional<SubmissionContact> contact,
    String ticket)
    implements Page {

  @Override
  public ZoneId zone() {
    return government.zone();
  }

  public String path() {
    return its.path() + "/participar/aviso/" + ticket;
  }
}
