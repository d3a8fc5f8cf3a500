package tequio.mail;

import tequio.web.Texts;

/** Letter that shows an operator that mail arrives. */
public record TestEmail() implements EmailTemplate {

  @Override
  public String subject(Texts t) {
    return t.say("mail.trial");
  }
}
