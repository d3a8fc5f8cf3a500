package tequio.secretariat.link;

import tequio.kernel.PartialDate;
import tequio.mail.EmailTemplate;
import tequio.web.Texts;

/**
 * Letter to the owner of an agreement.
 *
 * @param proof what will prove it
 * @param link with which they report, without an account
 */
public record AgreementEmail(
    String government, int number, String what, PartialDate due, String proof, String link)
    implements EmailTemplate {

  @Override
  public String subject(Texts t) {
    return t.say("agreement.letter", number, t.day(due));
  }
}
