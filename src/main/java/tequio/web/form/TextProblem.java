package tequio.web.form;

import java.util.Optional;
import tequio.kernel.Characters;
import tequio.web.Texts;

/**
 * Reasons to refuse a typed text: too long, or with control characters or unpaired surrogates.
 *
 * @param key of the sentence that says so
 * @param details for that sentence
 */
public record TextProblem(String key, Object... details) {

  /** How much of what stands before the character is shown: it cannot be seen itself. */
  private static final int SHOWN = 30;

  /** The first problem of a text of at most so many code points; empty where it may be kept. */
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
