package tequio.accounts.paperkey;

import java.util.List;
import tequio.kernel.Page;

/**
 * Page with the one-time codes of the signed-in person.
 *
 * @param left number of unused codes
 * @param codes the codes of a new sheet, shown once; else empty
 * @param mail whether this site can send mail
 */
public record PaperKeySheetPage(int left, List<String> codes, boolean mail) implements Page {

  /** Omits the codes, because this may be logged. */
  @Override
  public String toString() {
    return "sheet of " + left;
  }
}
