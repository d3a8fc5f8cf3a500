package tequio.consultation.content;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The way by which a submission came. */
public enum SubmissionChannel {
  @JsonProperty("web")
  WEB,
  @JsonProperty("telephone")
  TELEPHONE,
  @JsonProperty("paper")
  PAPER,
  /** A device of the convener that many people use one after the other. */
  @JsonProperty("stall")
  STALL;

  /** As it is stored and sent. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The channel stored as this word; empty for any other word. */
  public static Optional<SubmissionChannel> find(String word) {
    return Stream.of(values()).filter(it -> it.word().equals(word)).findFirst();
  }
}
