package tequio.declaration.signing;

import java.util.Locale;

/** Where a declaration stands. */
public enum DeclarationState {
  DRAFTING,
  /** Its text no longer changes and waits for signatures. */
  SIGNING,
  /** Each party has signed, and it is public. */
  SIGNED;

  /** The word that the database holds. */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  static DeclarationState of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }
}
