package tequio.accounts.secondfactor;

import java.util.List;
import tequio.kernel.Page;

/** Recovery codes, shown once. */
public record RecoveryPage(List<String> codes) implements Page {

  /** Never the codes: this may end in a log. */
  @Override
  public String toString() {
    return "recovery codes";
  }
}
