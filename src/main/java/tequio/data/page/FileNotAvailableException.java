package tequio.data.page;

import java.time.LocalDate;
import java.util.Optional;

/** The requested file does not exist, with the reason. */
public final class FileNotAvailableException extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final transient Why why;

  /** Reason why there is no file. */
  public sealed interface Why {

    /** There is no dataset of this name. */
    record Dataset(String asked) implements Why {}

    /** There is no such format. */
    record Format(String asked) implements Why {}

    /** The text is not a calendar day. */
    record NoDay(String asked) implements Why {}

    /** The day has not ended. */
    record NotOver(LocalDate day) implements Why {}

    /** The day is before the first entry. */
    record Before(LocalDate day, Optional<LocalDate> first) implements Why {}
  }

  FileNotAvailableException(Why why) {
    super(why.toString());
    this.why = why;
  }

  Why why() {
    return why;
  }
}
