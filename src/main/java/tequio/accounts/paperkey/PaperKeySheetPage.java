package tequio.accounts.paperkey;

import java.util.List;
import tequio.kernel.Page;

/**
 * Page with the one-time codes of whoever is signed in.
 *
 * @param left how many codes of the sheet serve still
 * @param codes those of a sheet that was just made, shown once
 * @param mail whether this site can write letters too
 */
public record PaperKeySheetPage(int left, List<String> codes, boolean mail) implements Page {

  /** Never the codes: this may end in a log. */
  @Override
  public String toString() {
    return "sheet of " + left;
  }
}
