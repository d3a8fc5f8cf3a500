package tequio.secretariat.core.register;

import tequio.mail.EmailTemplate;
import tequio.secretariat.core.CoreCall;
import tequio.web.Texts;

/**
 * Letter with a call of a civil-society core.
 *
 * @param path of the call on the page of the core
 * @param link by which the participant ends these letters or leaves
 */
public record CoreCallEmail(String government, CoreCall call, String path, String link)
    implements EmailTemplate {

  @Override
  public String subject(Texts t) {
    return t.say("core.call.subject", call.title().words());
  }
}
