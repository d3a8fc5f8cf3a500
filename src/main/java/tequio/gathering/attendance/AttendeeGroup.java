package tequio.gathering.attendance;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** Group whose participation is looked after; people say it freely, and only counts are kept. */
public enum AttendeeGroup {
  @JsonProperty("women")
  WOMEN,
  /** Adults under thirty. */
  @JsonProperty("young")
  YOUNG,
  /** Sixty years and more. */
  @JsonProperty("older")
  OLDER,
  @JsonProperty("indigenous")
  INDIGENOUS,
  @JsonProperty("afromexican")
  AFROMEXICAN,
  @JsonProperty("disability")
  DISABILITY,
  @JsonProperty("diversity")
  DIVERSITY;

  /** As it is stored and sent. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  static AttendeeGroup of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }
}
