package tequio.accounts.invitation;

import java.time.LocalDate;
import tequio.accounts.caller.Role;
import tequio.mail.EmailTemplate;
import tequio.web.Texts;

/**
 * Letter with an invitation and its link.
 *
 * @param where of which government; empty where it concerns the installation
 */
public record InvitationEmail(String by, Role role, String where, String link, LocalDate expires)
    implements EmailTemplate {

  @Override
  public String subject(Texts t) {
    return t.say("invitation.letter.subject");
  }

  /** Never the key: this may end in a log. */
  @Override
  public String toString() {
    return "letter to invite";
  }
}
