package tequio.publishing.kind;

import java.util.List;
import tequio.web.Texts;

/**
 * Broken rule of a content.
 *
 * @param path path of the component: {@code sections.2.text}
 * @param key key of the message that says what is wrong
 * @param details arguments of the message
 */
public record Violation(String path, String key, List<Object> details) {

  public Violation {
    details = List.copyOf(details);
  }

  public static Violation of(String path, String key, Object... details) {
    return new Violation(path, key, List.of(details));
  }

  /** Returns what is wrong in words; states appear with their names. */
  public String words(Texts t) {
    return t.say(
        key, details.stream().map(it -> it instanceof Enum<?> state ? t.say(state) : it).toArray());
  }

  /** Name of the top-level component that contains the error. */
  public String component() {
    return path.split("\\.", 2)[0];
  }
}
