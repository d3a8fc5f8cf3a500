package tequio.sharing.picture;

import java.text.Bidi;
import java.text.BreakIterator;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tequio.kernel.TextFolding;

/** Reorders a line of text from logical to visual order (UAX #9). */
final class VisualOrder {

  private static final String MIRRORED = "()[]{}<>«»‹›“”‘’≤≥";

  /**
   * Whether the base direction of a text is from right to left: that of its first strongly
   * directional letter.
   */
  static boolean isRightToLeft(String text) {
    return !new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
  }

  /** Returns a line in visual order without invisible characters. */
  static String of(String line, boolean rightToLeft) {
    var bidi =
        new Bidi(line, rightToLeft ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
    var levels = new byte[bidi.getRunCount()];
    var runs = new Object[levels.length];
    for (int i = 0; i < runs.length; i++) {
      levels[i] = (byte) bidi.getRunLevel(i);
      var run = line.substring(bidi.getRunStart(i), bidi.getRunLimit(i));
      runs[i] = levels[i] % 2 == 0 ? run : reversed(run);
    }
    Bidi.reorderVisually(levels, 0, runs, 0, runs.length);
    return TextFolding.visible(Stream.of(runs).map(String::valueOf).collect(Collectors.joining()));
  }

  /** Reverses grapheme by grapheme, keeping combining marks, and mirrors brackets. */
  private static String reversed(String run) {
    var letters = BreakIterator.getCharacterInstance(Locale.ROOT);
    letters.setText(run);
    var reversed = new StringBuilder();
    int to = letters.last();
    for (int from = letters.previous(); from != BreakIterator.DONE; from = letters.previous()) {
      reversed.append(mirrored(run.substring(from, to)));
      to = from;
    }
    return reversed.toString();
  }

  private static String mirrored(String letter) {
    int place = letter.length() == 1 ? MIRRORED.indexOf(letter) : -1;
    return place < 0 ? letter : MIRRORED.substring(place ^ 1, (place ^ 1) + 1);
  }

  private VisualOrder() {}
}
