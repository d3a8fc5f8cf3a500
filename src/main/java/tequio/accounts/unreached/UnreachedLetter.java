package tequio.accounts.unreached;

import tequio.mail.LetterPage;
import tequio.web.Texts;

/**
 * Says to an officer that somebody's address fails.
 *
 * @param answer as the other server says it
 */
public record UnreachedLetter(String name, String answer) implements LetterPage {

  @Override
  public String subject(Texts t) {
    return t.say("unreached.subject", name);
  }
}
