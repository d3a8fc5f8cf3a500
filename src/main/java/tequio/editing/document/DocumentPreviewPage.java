package tequio.editing.document;

import java.util.List;
import java.util.Optional;
import tequio.kernel.Page;
import tequio.publishing.difference.Difference;
import tequio.publishing.difference.DifferenceSentences;
import tequio.publishing.difference.Sentence;
import tequio.publishing.page.ContentView;
import tequio.web.Link;
import tequio.web.Texts;
import tequio.web.form.FieldType;
import tequio.web.form.Form;

/**
 * Preview of a draft: the future page, its differences to the public one, and the form that
 * publishes it.
 *
 * @param differences from what is public; empty where nothing is
 * @param questions none where it is only looked at
 * @param seen what whoever publishes has seen
 */
public record DocumentPreviewPage(
    String over,
    String title,
    ContentView view,
    Optional<List<Difference>> differences,
    String action,
    List<FieldType.Part> questions,
    Form form,
    String seen,
    List<Link> crumbs)
    implements Page {

  @Override
  public int status() {
    return form.isWrong() ? 422 : 200;
  }

  public Optional<List<Sentence>> sentences(Texts t) {
    return differences.map(it -> DifferenceSentences.of(it, t));
  }
}
