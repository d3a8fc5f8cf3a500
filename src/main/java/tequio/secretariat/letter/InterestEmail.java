package tequio.secretariat.letter;

import java.time.LocalDate;
import tequio.mail.EmailTemplate;
import tequio.web.Texts;

/**
 * Letter that asks a member of a secretariat to declare interests by its link.
 *
 * @param overdue whether the day by which it was due is over
 */
public record InterestEmail(
    String government, String name, LocalDate due, boolean overdue, String link)
    implements EmailTemplate {

  @Override
  public String subject(Texts t) {
    return t.say(
        overdue ? "interest-letter.subject.overdue" : "interest-letter.subject", government);
  }
}
