package tequio.web.form;

import java.util.Optional;
import tequio.kernel.Characters;
import tequio.web.Texts;

/**
 * Reasons to refuse a typed text: too long, or with control characters or unpaired surrogates.
 *
 * @param key key of the message
 * @param details arguments of the message
 */
public record TextProblem(String key, Object... details) {

  /** Number of characters shown before an unreadable one, which is not visible itself. */
  private static final int SHOWN = 30;

  /**
   * Returns the first problem of a text; empty if it is acceptable.
   *
   * @param most most code points allowed
   */
  public static Optional<TextProblem> find(String typed, int most) {
    var unreadable = Characters.findUnreadable(typed);
    if (unreadable.isPresent()) {
      int at = unreadable.getAsInt();
      var before = typed.substring(Math.max(0, at - SHOWN), at);
      var which = "U+%04X".formatted(typed.codePointAt(at));
      return Optional.of(new TextProblem("form.unreadable", which, before));
    }
    int length = Characters.length(typed);
    return length > most
        ? Optional.of(new TextProblem("form.too-long", length, most))
        : Optional.empty();
  }

  public String say(Texts t) {
    return t.say(key, details);
  }
}
