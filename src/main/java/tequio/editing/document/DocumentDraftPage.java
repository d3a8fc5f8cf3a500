package tequio.editing.document;

import java.util.List;
import java.util.Optional;
import tequio.kernel.Page;
import tequio.publishing.kind.DocumentKind;
import tequio.territory.Government;
import tequio.web.Link;

/**
 * Overview of a draft: sections, missing parts, possible actions.
 *
 * @param sections empty where nothing is drafted
 * @param address where it is read in public; empty where nothing of it is
 */
public record DocumentDraftPage(
    Government government,
    DocumentKind<?> kind,
    String path,
    List<Line> sections,
    boolean drafted,
    boolean editable,
    boolean publishable,
    Optional<String> address,
    List<Link> crumbs)
    implements Page {

  /** A section and whether everything it needs is there. */
  public record Line(String slug, String key, boolean ready) {}

  public boolean isReady() {
    return sections.stream().allMatch(Line::ready);
  }
}
