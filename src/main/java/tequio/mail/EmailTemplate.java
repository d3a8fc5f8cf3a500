package tequio.mail;

import tequio.kernel.Page;
import tequio.web.Texts;

/**
 * What a letter says. {@code InvitationLetter} is drawn by {@code InvitationLetter.jte}, inside the
 * frame {@code tequio.mail.letter}; the plain text is made from the same.
 */
public interface EmailTemplate extends Page {

  /** One line. */
  String subject(Texts t);
}
