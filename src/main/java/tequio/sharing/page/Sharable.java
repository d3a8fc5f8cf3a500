package tequio.sharing.page;

import java.util.Optional;
import tequio.kernel.Fraction;
import tequio.kernel.PartialDate;
import tequio.kernel.Text;
import tequio.plan.status.StatusResult;
import tequio.plan.view.CommitmentView;
import tequio.publishing.kind.DocumentKind;
import tequio.sharing.code.ShortLinks;
import tequio.territory.Government;
import tequio.web.Texts;

/**
 * Page that can be shared: the board of a government, one commitment or one document.
 *
 * @param number number of the commitment; empty otherwise
 * @param document the document; empty otherwise
 * @param title title of the commitment, document or plan; empty if no plan was seen
 * @param standing status of the commitment; empty otherwise
 * @param progress empty if no reports are expected
 * @param ends end date
 * @param promise the commitment; empty otherwise
 * @param plan code of the plan in which it is shown
 */
public record Sharable(
    Government government,
    Optional<Integer> number,
    Optional<SharedDocument> document,
    Optional<Text> title,
    Optional<StatusResult> standing,
    Optional<Progress> progress,
    Optional<PartialDate> ends,
    Optional<CommitmentView> promise,
    Optional<String> plan,
    boolean transcribed) {

  /** Activities reported as done and those with accepted evidence, out of all. */
  public record Progress(Fraction reported, Fraction done) {}

  /** Document by kind and code, with what it says. */
  public record SharedDocument(DocumentKind<?> kind, String code, Record content) {

    String label(Texts t) {
      return kind.address().isSingle()
          ? t.say(kind.nameKey())
          : t.say("document.numbered", t.say(kind.nameKey()), code);
    }
  }

  /** Path of the page itself. */
  public String path() {
    return government.path()
        + document
            .map(it -> it.kind().address().path(it.code()))
            .orElseGet(() -> number.map(it -> "/compromisos/" + it).orElse(""));
  }

  public String shortPath() {
    return document
        .map(it -> ShortLinks.to(government) + it.kind().address().path(it.code()))
        .orElseGet(() ->
            number
                .map(it -> ShortLinks.to(government, it))
                .orElseGet(() -> ShortLinks.to(government)));
  }

  /** Whether it has a title of its own, unlike the board. */
  public boolean isOneThing() {
    return number.isPresent() || document.isPresent();
  }

  /** Name of the page. */
  public String name(Texts t) {
    return isOneThing()
        ? title.orElseThrow().words()
        : t.say("sharing.board", government.shortName());
  }

  /** Returns government and number: "Colima, Colima · Compromiso 3". */
  public String eyebrow(Texts t) {
    var which =
        document.map(it -> it.label(t)).or(() -> number.map(it -> t.say("sharing.commitment", it)));
    return which.map(it -> government.fullName() + " · " + it).orElseGet(government::fullName);
  }
}
