package tequio.exercise.reminder;

import java.time.LocalDate;
import java.util.List;
import tequio.mail.EmailTemplate;
import tequio.web.Texts;

/**
 * Letter about the due day of a step.
 *
 * @param moment part of the message keys: {@code before}, {@code day} or {@code after}
 * @param missing names of the products that nobody has delivered
 * @param link where it is done
 */
public record StepReminderEmail(
    String moment, String government, String step, LocalDate due, List<String> missing, String link)
    implements EmailTemplate {

  public StepReminderEmail {
    missing = List.copyOf(missing);
  }

  @Override
  public String subject(Texts t) {
    return t.say("exercise.reminder." + moment, step, t.day(due));
  }
}
