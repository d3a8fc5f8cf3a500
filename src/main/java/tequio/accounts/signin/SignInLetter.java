package tequio.accounts.signin;

import tequio.mail.LetterPage;
import tequio.web.Texts;

/** A link and a code to come in, good for a quarter of an hour and once. */
public record SignInLetter(String link, String code) implements LetterPage {

  @Override
  public String subject(Texts t) {
    return t.say("signin.letter.subject");
  }

  /** Never the keys: this may end in a log. */
  @Override
  public String toString() {
    return "letter to sign in";
  }
}
