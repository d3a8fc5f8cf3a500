package tequio.publishing.kind;

import java.util.List;

/**
 * Some components of a document that are asked on one page of the form and shown together.
 *
 * @param slug its segment of the form's address
 * @param components names of components of the content record
 */
public record Section(String slug, List<String> components) {

  public Section {
    components = List.copyOf(components);
    if (components.isEmpty() || !slug.matches("[a-z]+(-[a-z]+)*")) {
      throw new IllegalArgumentException("not a section: " + slug + " " + components);
    }
  }
}
