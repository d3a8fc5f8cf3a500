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
 * @param number of the commitment; empty for the board
 * @param document of which the page is; empty for boards and commitments
 * @param title of the commitment or document, or of the plan; empty where no plan was seen
 * @param standing of the commitment; empty for the board
 * @param progress empty where nobody is expected to report here
 * @param ends the day by which it is promised
 * @param promise the commitment itself; empty for the board
 * @param plan the code of the plan it is read in
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

  /** Activities reported as done and those with accepted proof, of all. */
  public record Progress(Fraction reported, Fraction done) {}

  /** A document: the name of its kind with its number, and where it lies below its government. */
  public record SharedDocument(DocumentKind<?> kind, String code) {

    String label(Texts t) {
      return kind.address().isSingle()
          ? t.say(kind.nameKey())
          : t.say("document.numbered", t.say(kind.nameKey()), code);
    }
  }

  /** Where the page itself is read, below this site. */
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

  /** Whether it is one thing with a title of its own, rather than the board. */
  public boolean isOneThing() {
    return number.isPresent() || document.isPresent();
  }

  /** What it is called. */
  public String name(Texts t) {
    return isOneThing()
        ? title.orElseThrow().words()
        : t.say("sharing.board", government.shortName());
  }

  /** Whose it is, and which: "Colima, Colima · Compromiso 3". */
  public String eyebrow(Texts t) {
    var which =
        document.map(it -> it.label(t)).or(() -> number.map(it -> t.say("sharing.commitment", it)));
    return which.map(it -> government.fullName() + " · " + it).orElseGet(government::fullName);
  }
}
