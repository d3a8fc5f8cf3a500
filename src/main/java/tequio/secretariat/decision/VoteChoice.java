package tequio.secretariat.decision;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Choices in a vote. */
public enum VoteChoice {
  @JsonProperty("in-favour")
  IN_FAVOUR,
  @JsonProperty("against")
  AGAINST,
  @JsonProperty("abstain")
  ABSTAIN;

  /** Returns the word stored in the database and sent by forms. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Optional<VoteChoice> find(String word) {
    return Stream.of(values()).filter(it -> it.word().equals(word)).findFirst();
  }
}
