package tequio.declaration.signing;

import tequio.mail.EmailTemplate;
import tequio.web.Texts;

/** Letter that asks somebody to sign a declaration with their own account. */
public record SignatureRequestEmail(String government, String office, String link)
    implements EmailTemplate {

  @Override
  public String subject(Texts t) {
    return t.say("joint-declaration.letter.sign", government);
  }
}
