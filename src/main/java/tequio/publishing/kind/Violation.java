package tequio.publishing.kind;

import java.util.List;
import tequio.web.Texts;

/**
 * A rule that a content does not keep.
 *
 * @param path of the component: {@code sections.2.text}
 * @param key message that says what is wrong
 * @param details of that message
 */
public record Violation(String path, String key, List<Object> details) {

  public Violation {
    details = List.copyOf(details);
  }

  public static Violation of(String path, String key, Object... details) {
    return new Violation(path, key, List.of(details));
  }

  /** What is wrong, in words; states are called by their names. */
  public String words(Texts t) {
    return t.say(
        key, details.stream().map(it -> it instanceof Enum<?> state ? t.say(state) : it).toArray());
  }

  /** The component of the content it lies in. */
  public String component() {
    return path.split("\\.", 2)[0];
  }
}
