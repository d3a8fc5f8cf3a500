package tequio.work.digest;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** How often letters about due days come. */
public enum ReminderRhythm {
  /** One for each due day. */
  EACH,
  /** One a day with all of them. */
  DAILY,
  /** One a week with all of them. */
  WEEKLY;

  /** The word that the database and the form hold. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Finds a rhythm by its word. */
  public static Optional<ReminderRhythm> find(String word) {
    return Stream.of(values()).filter(it -> it.word().equals(word)).findFirst();
  }
}
