package tequio.secretariat.core;

import java.util.regex.Pattern;
import tequio.kernel.PartialDate;
import tequio.kernel.Text;

/**
 * Call of the civil-society core to something of its own: a meeting, a workshop.
 *
 * @param begins hour and minutes of the government's zone: {@code 17:00}
 */
public record CoreCall(Text title, PartialDate day, String begins, Text place, Text words) {

  private static final Pattern TIME = Pattern.compile("([01]\\d|2[0-3]):[0-5]\\d");

  /** Whether the time is written as hour and minutes. */
  public boolean hasTime() {
    return TIME.matcher(begins).matches();
  }
}
