package tequio.publishing.kind;

import java.util.List;

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

  /** The component of the content it lies in. */
  public String component() {
    return path.split("\\.", 2)[0];
  }
}
