package tequio.gathering.attendance;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** Sector that somebody who attends speaks for. */
public enum AttendeeSector {
  /** Nobody but themselves. */
  @JsonProperty("citizen")
  CITIZEN,
  @JsonProperty("civil-society")
  CIVIL_SOCIETY,
  @JsonProperty("academia")
  ACADEMIA,
  @JsonProperty("private")
  PRIVATE,
  @JsonProperty("government")
  GOVERNMENT,
  /** The transparency authority. */
  @JsonProperty("oversight")
  OVERSIGHT,
  @JsonProperty("press")
  PRESS;

  /** As it is stored and sent: {@code civil-society}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The sector stored as this word. */
  public static AttendeeSector of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
