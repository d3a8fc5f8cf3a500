package tequio.publishing.kind;

import java.util.List;

/**
 * Components of a document that are edited on one page of the form and shown together.
 *
 * @param slug segment of the form's address
 * @param components names of components of the content record
 * @param oneByOne whether it is a list of records, each with a form of its own
 */
public record Section(String slug, List<String> components, boolean oneByOne) {

  public Section {
    components = List.copyOf(components);
    if (components.isEmpty() || !slug.matches("[a-z]+(-[a-z]+)*")) {
      throw new IllegalArgumentException("not a section: " + slug + " " + components);
    }
    if (oneByOne && components.size() > 1) {
      throw new IllegalArgumentException("one list at a time: " + slug + " " + components);
    }
  }

  /** Components that are asked in one form. */
  public static Section of(String slug, String... components) {
    return new Section(slug, List.of(components), false);
  }

  /** A list of records, each of which is asked in a form of its own. */
  public static Section ofItems(String slug, String list) {
    return new Section(slug, List.of(list), true);
  }

  /** Message key of its name in documents of a kind. */
  public String key(String kind) {
    return "section." + kind + "." + slug;
  }
}
