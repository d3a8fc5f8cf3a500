package tequio.following.ask;

import tequio.following.Subjects;
import tequio.mail.LetterPage;
import tequio.web.Texts;

/** Asks the owner of an address whether it was they who typed it. */
public record ConfirmLetter(Subjects.Named what, String link) implements LetterPage {

  @Override
  public String subject(Texts t) {
    return t.say("following.letter.confirm", what.name(t));
  }
}
