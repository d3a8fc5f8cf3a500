package tequio.declaration.adhesion;

import java.util.Optional;
import tequio.kernel.Text;
import tequio.mail.EmailTemplate;
import tequio.web.Texts;

/**
 * Letter about an adhesion.
 *
 * @param what {@code confirm}, {@code accepted} or {@code refused}
 * @param link with which it is confirmed or taken back
 * @param reason why it was refused
 */
public record AdhesionEmail(
    String what, String government, String name, Optional<String> link, Optional<Text> reason)
    implements EmailTemplate {

  @Override
  public String subject(Texts t) {
    return t.say("adhesion.letter." + what, government);
  }
}
