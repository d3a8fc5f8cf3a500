package tequio.publishing.page;

import gg.jte.Content;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import tequio.kernel.Provenance;
import tequio.publishing.difference.DifferenceSentences;
import tequio.publishing.difference.Sentence;
import tequio.publishing.timeline.VersionEvent;
import tequio.rendering.PrintableDocument;
import tequio.web.Texts;
import tequio.web.component.PageDownloads;

/**
 * A version of a document.
 *
 * @param view its content; empty if it was erased by law
 * @param drawn its content as drawn by the feature of its kind; empty if that has no renderer
 * @param shown the version shown
 * @param versions all versions, newest first
 * @param current whether this is the page of the document rather than of one of its versions
 */
public record PublicDocumentPage(
    DocumentHeading heading,
    Optional<ContentView> view,
    Optional<Content> drawn,
    VersionEvent<?> shown,
    List<? extends VersionEvent<?>> versions,
    boolean current)
    implements PrintableDocument {

  @Override
  public ZoneId zone() {
    return heading.government().zone();
  }

  @Override
  public String fileName() {
    return heading.fileName() + (current ? "" : "-v" + shown.number());
  }

  @Override
  public Optional<Shown> shownVersion() {
    return Optional.of(new Shown(heading.ref(), shown.number()));
  }

  /** The address of this very page. */
  public String path() {
    return current ? heading.path() : heading.path(shown.number());
  }

  /** Gone for good, and the page says why. */
  @Override
  public int status() {
    return view.isPresent() ? 200 : 410;
  }

  public boolean isNewest() {
    return versions.getFirst().number() == shown.number();
  }

  public Optional<Provenance> provenance() {
    return shown.version().map(it -> it.provenance());
  }

  public Optional<List<Sentence>> sentences(Texts t) {
    return shown.differences().map(it -> DifferenceSentences.of(it, t));
  }

  /** Downloads of the page. */
  public PageDownloads data() {
    return heading
        .kind()
        .dataset()
        .map(it -> PageDownloads.of(heading.government().path(), it.name()))
        .orElse(PageDownloads.NONE);
  }
}
