package tequio.accounts.bounce;

import tequio.mail.EmailTemplate;
import tequio.web.Texts;

/**
 * Letter that tells an officer that a colleague's address bounces.
 *
 * @param answer status sent by the other mail server
 */
public record BounceNoticeEmail(String name, String answer) implements EmailTemplate {

  @Override
  public String subject(Texts t) {
    return t.say("unreached.subject", name);
  }
}
