package tequio.secretariat.ballot;

import java.time.LocalDate;
import tequio.mail.EmailTemplate;
import tequio.web.Texts;

/**
 * Letter to an elector with the link by which that person votes.
 *
 * @param what {@code opening} or {@code reminder}
 * @param closes last day of voting
 */
public record ElectorEmail(
    String what, String government, String name, String election, LocalDate closes, String link)
    implements EmailTemplate {

  @Override
  public String subject(Texts t) {
    return t.say("elector-letter." + what, election);
  }
}
