package tequio.mail;

import tequio.web.Texts;

/** Shows whoever operates an installation that its letters arrive. */
public record TestEmail() implements EmailTemplate {

  @Override
  public String subject(Texts t) {
    return t.say("mail.trial");
  }
}
