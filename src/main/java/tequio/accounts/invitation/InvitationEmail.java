package tequio.accounts.invitation;

import java.time.LocalDate;
import tequio.accounts.caller.Role;
import tequio.mail.EmailTemplate;
import tequio.web.Texts;

/**
 * Letter with an invitation and its link.
 *
 * @param where the name of the government; empty for the installation
 */
public record InvitationEmail(String by, Role role, String where, String link, LocalDate expires)
    implements EmailTemplate {

  @Override
  public String subject(Texts t) {
    return t.say("invitation.letter.subject");
  }

  /** Omits the key, because this may be logged. */
  @Override
  public String toString() {
    return "letter to invite";
  }
}
