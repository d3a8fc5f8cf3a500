package tequio.roundtable.live;

import java.util.Locale;
import java.util.Optional;

/**
 * A card of a working table.
 *
 * @param number in the order of the table
 * @param late whether it came when its stage was closed
 * @param group number of its group
 * @param withheld why it is not published
 */
public record TableCard(
    int number, String words, boolean late, Optional<Integer> group, Optional<String> withheld) {

  /** Most letters of a card. */
  public static final int LONGEST = 500;

  /** How a card came. */
  public enum CardChannel {
    PHONE,
    /** Typed by whoever facilitates, from a card of paper. */
    PAPER;

    String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
