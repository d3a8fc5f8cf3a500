package tequio.sharing.page;

import java.util.Optional;
import tequio.kernel.Fraction;
import tequio.kernel.PartialDate;
import tequio.kernel.Text;
import tequio.plan.status.StatusResult;
import tequio.plan.view.CommitmentView;
import tequio.sharing.code.ShortLinks;
import tequio.territory.Government;

/**
 * Page that can be shared: the board of a government or one commitment.
 *
 * @param number of the commitment; empty for the board
 * @param title of the commitment, or of the plan; empty where no plan was seen
 * @param standing of the commitment; empty for the board
 * @param progress empty where nobody is expected to report here
 * @param ends the day by which it is promised
 * @param promise the commitment itself; empty for the board
 * @param plan the code of the plan it is read in
 */
public record Sharable(
    Government government,
    Optional<Integer> number,
    Optional<Text> title,
    Optional<StatusResult> standing,
    Optional<Progress> progress,
    Optional<PartialDate> ends,
    Optional<CommitmentView> promise,
    Optional<String> plan,
    boolean transcribed) {

  /** Activities reported as done and those with accepted proof, of all. */
  public record Progress(Fraction reported, Fraction done) {}

  /** Where the page itself is read, below this site. */
  public String path() {
    return government.path() + number.map(it -> "/compromisos/" + it).orElse("");
  }

  public String shortPath() {
    return number
        .map(it -> ShortLinks.to(government, it))
        .orElseGet(() -> ShortLinks.to(government));
  }
}
