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

/** What the head of each page of a document shows: whose it is, its kind, where it lies. */
public record DocumentHeading(
    Government government, DocumentKind<?> kind, String code, Text title, GovernmentHeader place) {

  /** The address of the document. */
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

  /** "Mesa 3"; of the only one of its kind, the name of the kind. */
  public String eyebrow(Texts t) {
    return kind.address().isSingle()
        ? t.say(kind.nameKey())
        : t.say("document.numbered", t.say(kind.nameKey()), code);
  }

  /** The way to the document itself, or to what lies below it. */
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

  /** How a heading is set, so that a title of four lines is not shouted. */
  public @Nullable String size() {
    int letters = title.words().length();
    if (letters > 180) {
      return "long longest";
    }
    return letters > 90 ? "long" : null;
  }
}
