package tequio.mail;

import tequio.web.Texts;

/** Mail with which an operator tests that mail arrives. */
public record TestEmail() implements EmailTemplate {

  @Override
  public String subject(Texts t) {
    return t.say("mail.trial");
  }
}
