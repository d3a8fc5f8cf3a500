package tequio.problem.content;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** What was done with a comment on a tree. */
public enum CommentDecision {
  @JsonProperty("taken")
  TAKEN,
  @JsonProperty("left")
  LEFT;

  /** The word by which files and forms call it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * Returns the decision with a word.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static CommentDecision of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }
}
