package tequio.accounts.administration;

import java.time.LocalDate;
import java.util.List;
import tequio.kernel.Page;

/**
 * Terms of office of an administrator's governments, with the form to change one.
 *
 * @param wrongKey and the others: beside which field something has to be written otherwise
 */
public record TermOfOfficePage(
    List<Line> lines,
    String key,
    String ends,
    String document,
    boolean wrongKey,
    boolean wrongEnds,
    boolean wrongDocument)
    implements Page {

  /** What was said of one government. */
  public record Line(String government, LocalDate ends, String document) {}

  public boolean isWrong() {
    return wrongKey || wrongEnds || wrongDocument;
  }

  @Override
  public int status() {
    return isWrong() ? 422 : 200;
  }
}
