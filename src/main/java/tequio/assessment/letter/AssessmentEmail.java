package tequio.assessment.letter;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import tequio.mail.EmailTemplate;
import tequio.web.Texts;

/**
 * Letter about an assessment that waits for its reader.
 *
 * @param name of the instrument
 * @param where the assessed government
 * @param who the office or organisation that assesses or invites
 * @param day until which something can be done
 * @param path where it is done
 */
public record AssessmentEmail(
    Occasion occasion, String name, String where, String who, Optional<LocalDate> day, String path)
    implements EmailTemplate {

  /** Why the letter is written. */
  public enum Occasion {
    /** Others were asked to answer the same instrument. */
    INVITED,
    /** Somebody may answer a sample once more. */
    SECOND,
    /** The assessed may reply. */
    REPLY,
    /** The day until which the assessed may reply comes. */
    REPLY_ENDS,
    /** The day until which it is to be answered comes. */
    ANSWERS_DUE,
    /** The term of reply has ended, and it can be published. */
    REPLY_OVER;

    String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  @Override
  public String subject(Texts t) {
    return t.say("assessment.letter." + occasion.word() + ".subject", name, where);
  }

  public String words(Texts t) {
    return t.say("assessment.letter." + occasion.word() + ".words", name, where, who);
  }

  /** Until when; empty where there is no day. */
  public String until(Texts t) {
    return day.map(it -> t.say("assessment.letter.until", t.day(it))).orElse("");
  }
}
