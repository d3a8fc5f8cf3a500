package tequio.mail;

import tequio.kernel.Page;
import tequio.web.Texts;

/**
 * View model of a mail. {@code InvitationEmail} is rendered by {@code InvitationEmail.jte} inside
 * the frame {@code tequio.mail.letter}; the plain text is derived from the HTML.
 */
public interface EmailTemplate extends Page {

  /** Returns the subject in one line. */
  String subject(Texts t);
}
