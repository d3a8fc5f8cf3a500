package tequio.archive.content;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** What sort of document somebody uploaded. */
public enum ArchiveDocumentType {
  @JsonProperty("minutes")
  MINUTES,
  @JsonProperty("agreement")
  AGREEMENT,
  @JsonProperty("letter")
  LETTER,
  @JsonProperty("report")
  REPORT,
  @JsonProperty("presentation")
  PRESENTATION,
  @JsonProperty("regulation")
  REGULATION,
  @JsonProperty("picture")
  PICTURE,
  @JsonProperty("other")
  OTHER;

  /** The one of this word. */
  public static ArchiveDocumentType of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }

  /** As addresses and files say it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
