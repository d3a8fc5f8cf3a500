package tequio.accounts.passkey;

import java.util.List;
import tequio.kernel.Page;

/** A person's passkeys, with the form to register one. */
public record PasskeysPage(List<Passkey> passkeys, String label, Problem problem) implements Page {

  /** Problem with the submitted form. */
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
