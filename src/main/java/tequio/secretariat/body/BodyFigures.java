package tequio.secretariat.body;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import tequio.kernel.GovernmentKey;
import tequio.web.Texts;

/**
 * Contributes figures to the public page of a secretariat: sessions, attendance, agreements. Each
 * part of the module that knows some implements it; {@code @Order} sorts them.
 */
public interface BodyFigures {

  /** Returns the figures of a government on a day; empty if there are none yet. */
  List<BodyFigure> list(GovernmentKey government, LocalDate day, Texts t);

  /**
   * Figure with its name, in words of the reader's language.
   *
   * @param path page that shows where it comes from, without language
   */
  record BodyFigure(String name, String value, Optional<String> path) {}
}
