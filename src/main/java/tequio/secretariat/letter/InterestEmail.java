package tequio.secretariat.letter;

import java.time.LocalDate;
import tequio.mail.EmailTemplate;
import tequio.web.Texts;

/** Letter that asks a member of a secretariat to declare interests by its link. */
public record InterestEmail(String government, String name, LocalDate due, String link)
    implements EmailTemplate {

  @Override
  public String subject(Texts t) {
    return t.say("interest-letter.subject", government);
  }
}
