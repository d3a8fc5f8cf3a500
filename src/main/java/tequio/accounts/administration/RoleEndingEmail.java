package tequio.accounts.administration;

import java.time.LocalDate;
import tequio.mail.EmailTemplate;
import tequio.web.Texts;

/** Says that somebody's role ends with the administration it was given for. */
public record RoleEndingEmail(String where, LocalDate ends) implements EmailTemplate {

  @Override
  public String subject(Texts t) {
    return t.say("administration.letter.subject", where);
  }
}
