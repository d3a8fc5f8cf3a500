package tequio.accounts.administration;

import java.time.LocalDate;
import java.util.List;
import tequio.kernel.Page;
import tequio.territory.Government;

/**
 * Terms of office of an administrator's governments, with the form to change one.
 *
 * @param candidates the governments that may be meant by the name, where it is not certain
 * @param wrongName and the others: beside which field something has to be written otherwise
 */
public record TermOfOfficePage(
    List<Line> lines,
    String name,
    String ends,
    String document,
    List<Government> candidates,
    boolean wrongName,
    boolean wrongEnds,
    boolean wrongDocument)
    implements Page {

  /** What was said of one government. */
  public record Line(String government, LocalDate ends, String document) {}

  public boolean isWrong() {
    return wrongName || wrongEnds || wrongDocument;
  }

  @Override
  public int status() {
    return isWrong() ? 422 : 200;
  }
}
