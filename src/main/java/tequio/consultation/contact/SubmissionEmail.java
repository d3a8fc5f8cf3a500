package tequio.consultation.contact;

import java.util.Optional;
import tequio.mail.EmailTemplate;
import tequio.web.Texts;

/**
 * Letter on what happened with a submission.
 *
 * @param page address of the submission
 * @param link at which the address is confirmed or removed; empty where it is deleted now
 */
public record SubmissionEmail(
    SubmissionTurn turn,
    String government,
    String question,
    int submission,
    String page,
    Optional<String> link)
    implements EmailTemplate {

  @Override
  public String subject(Texts t) {
    return t.say(turn);
  }
}
