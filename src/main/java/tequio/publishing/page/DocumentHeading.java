package tequio.publishing.page;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tequio.kernel.SubjectReference;
import tequio.kernel.Text;
import tequio.publishing.kind.DocumentKind;
import tequio.territory.Government;
import tequio.web.GovernmentHeader;
import tequio.web.Link;
import tequio.web.Texts;

/**
 * Heading of the pages of a document: government, kind, code, title and header of the government.
 */
public record DocumentHeading(
    Government government, DocumentKind<?> kind, String code, Text title, GovernmentHeader place) {

  /** Path of the document. */
  public String path() {
    return government.path() + kind.address().path(code);
  }

  public String path(int version) {
    return path() + "/versiones/" + version;
  }

  public String historyPath() {
    return path() + "/historial";
  }

  /** How its file is called, without extension: {@code secretariado-reglas-99001-1}. */
  public String fileName() {
    return "%s-%s-%s".formatted(kind.address().segment().replace('/', '-'), government.key(), code);
  }

  public SubjectReference ref() {
    return kind.ref(government.key(), code);
  }

  /** Returns "Mesa 3", or the name of the kind for a single document. */
  public String eyebrow(Texts t) {
    return kind.address().isSingle()
        ? t.say(kind.nameKey())
        : t.say("document.numbered", t.say(kind.nameKey()), code);
  }

  /**
   * Returns the breadcrumbs.
   *
   * @param below whether the page is below the document, so that the document is included
   */
  public List<Link> crumbs(Texts t, boolean below) {
    var crumbs = new ArrayList<Link>();
    crumbs.add(new Link(government.shortName(), government.path()));
    if (!kind.address().isSingle()) {
      crumbs.add(new Link(t.say(kind.pluralKey()), government.path() + kind.address().list()));
    }
    if (below) {
      crumbs.add(new Link(eyebrow(t), path()));
    }
    return crumbs;
  }

  /** CSS classes for a long title, which is set in smaller letters; null for a short one. */
  public @Nullable String size() {
    int letters = title.words().length();
    if (letters > 180) {
      return "long longest";
    }
    return letters > 90 ? "long" : null;
  }
}
