package tequio.directory.organisation;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** Sector of society that an organisation belongs to. */
public enum Sector {
  @JsonProperty("government")
  GOVERNMENT,
  @JsonProperty("civil-society")
  CIVIL_SOCIETY,
  @JsonProperty("oversight")
  OVERSIGHT,
  @JsonProperty("academia")
  ACADEMIA,
  @JsonProperty("private")
  PRIVATE;

  /** Returns the word stored in the database. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static Sector of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
