package tequio.accounts.signin;

import tequio.mail.EmailTemplate;
import tequio.web.Texts;

/**
 * Letter with a link and a code to sign in, valid once for 15 minutes.
 *
 * @param newcomer whether it completes a registration
 */
public record SignInEmail(String link, String code, boolean newcomer) implements EmailTemplate {

  @Override
  public String subject(Texts t) {
    return t.say(newcomer ? "register.letter.subject" : "signin.letter.subject");
  }

  /** Omits the keys, because this may be logged. */
  @Override
  public String toString() {
    return "letter to sign in";
  }
}
