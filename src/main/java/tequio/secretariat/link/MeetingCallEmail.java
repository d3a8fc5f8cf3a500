package tequio.secretariat.link;

import java.util.List;
import tequio.kernel.PartialDate;
import tequio.mail.EmailTemplate;
import tequio.web.Texts;

/**
 * Letter that calls the holder of a seat to a session.
 *
 * @param link with which they answer, vote and comment, without an account
 */
public record MeetingCallEmail(
    String government,
    String name,
    String title,
    PartialDate day,
    String begins,
    String place,
    List<String> agenda,
    String link)
    implements EmailTemplate {

  @Override
  public String subject(Texts t) {
    return t.say("meeting.letter", title, t.day(day));
  }
}
