package tequio.declaration.reminder;

import java.time.LocalDate;
import tequio.mail.EmailTemplate;
import tequio.web.Texts;

/**
 * Letter about a signature that is missing.
 *
 * @param term until when the signature is expected
 * @param link where it is signed
 */
public record SignatureReminderEmail(String government, String office, LocalDate term, String link)
    implements EmailTemplate {

  @Override
  public String subject(Texts t) {
    return t.say("joint-declaration.reminder", government);
  }
}
