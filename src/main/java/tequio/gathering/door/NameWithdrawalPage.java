package tequio.gathering.door;

import tequio.kernel.Page;

/** Where somebody takes their name back. */
public record NameWithdrawalPage(String action, NameState state) implements Page {

  /** What became of the name. */
  public enum NameState {
    PUBLIC,
    GONE
  }
}
