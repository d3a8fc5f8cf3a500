package tequio.data.page;

import java.time.LocalDate;
import java.util.Optional;

/** The requested file does not exist, with the reason. */
public final class FileNotAvailableException extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final transient Why why;

  /** What is wrong with what was asked. */
  public sealed interface Why {

    /** No dataset of this name. */
    record Dataset(String asked) implements Why {}

    /** No file of this kind. */
    record Format(String asked) implements Why {}

    /** Not a day, or not written as one. */
    record NoDay(String asked) implements Why {}

    /** A day that has not ended. */
    record NotOver(LocalDate day) implements Why {}

    /** A day before the first entry. */
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
