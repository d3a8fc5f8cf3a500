package tequio.accounts.secondfactor;

import java.util.List;
import tequio.kernel.Page;

/** Recovery codes, shown once. */
public record RecoveryPage(List<String> codes) implements Page {

  /** Omits the codes, because this may be logged. */
  @Override
  public String toString() {
    return "recovery codes";
  }
}
