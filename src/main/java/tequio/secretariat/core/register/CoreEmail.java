package tequio.secretariat.core.register;

import java.util.Optional;
import tequio.kernel.Text;
import tequio.mail.EmailTemplate;
import tequio.web.Texts;

/**
 * Letter about a request to join a civil-society core.
 *
 * @param what {@code confirm}, {@code admitted}, {@code refused} or {@code removed}
 * @param link by which it is confirmed or ended
 * @param reason why it was refused, or who removed the participant
 */
public record CoreEmail(
    String what, String government, String name, Optional<String> link, Optional<Text> reason)
    implements EmailTemplate {

  @Override
  public String subject(Texts t) {
    return t.say("core.letter." + what, government);
  }
}
