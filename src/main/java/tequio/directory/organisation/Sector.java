package tequio.directory.organisation;

import java.util.Locale;

/** Sector of society that an organisation belongs to. */
public enum Sector {
  GOVERNMENT,
  CIVIL_SOCIETY,
  OVERSIGHT,
  ACADEMIA,
  PRIVATE;

  /** The word stored for it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static Sector of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
