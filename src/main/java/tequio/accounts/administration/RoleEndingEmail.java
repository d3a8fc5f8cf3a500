package tequio.accounts.administration;

import java.time.LocalDate;
import tequio.mail.EmailTemplate;
import tequio.web.Texts;

/** Letter that says when a role ends with the administration it was assigned for. */
public record RoleEndingEmail(String where, LocalDate ends) implements EmailTemplate {

  @Override
  public String subject(Texts t) {
    return t.say("administration.letter.subject", where);
  }
}
