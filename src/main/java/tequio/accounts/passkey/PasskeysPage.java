package tequio.accounts.passkey;

import java.util.List;
import tequio.kernel.Page;

/** The devices with which somebody signs in, and the form to add one. */
public record PasskeysPage(List<Passkey> passkeys, String label, Problem problem) implements Page {

  /** What was not right with what was sent. */
  public enum Problem {
    NONE,
    LABEL,
    DEVICE,
    TOO_MANY
  }

  @Override
  public int status() {
    return problem == Problem.NONE ? 200 : 422;
  }
}
