package tequio.accounts.administration;

import java.time.LocalDate;
import java.util.List;
import tequio.kernel.Page;
import tequio.territory.Government;
import tequio.web.form.TypedDay;

/**
 * Recorded terms of office, with the form to change one.
 *
 * @param candidates the governments that may be meant, if the name is ambiguous
 * @param wrongName whether the name is refused; likewise the other two
 */
public record TermOfOfficePage(
    List<Line> lines,
    String name,
    TypedDay ends,
    String document,
    List<Government> candidates,
    boolean wrongName,
    boolean wrongEnds,
    boolean wrongDocument)
    implements Page {

  /** Recorded term of one government. */
  public record Line(String government, LocalDate ends, String document) {}

  public boolean isWrong() {
    return wrongName || wrongEnds || wrongDocument;
  }

  @Override
  public int status() {
    return isWrong() ? 422 : 200;
  }
}
