package tequio.kernel;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * Author of a fact as the public may know it: an office or an organisation rather than a person.
 */
public record Actor(Kind kind, String name) {

  /** Kind of author. */
  public enum Kind {
    /** The program itself, applying a published rule. */
    @JsonProperty("installation")
    INSTALLATION,
    /** Person or body that copies public documents into this installation. */
    @JsonProperty("transcriber")
    TRANSCRIBER,
    @JsonProperty("office")
    OFFICE,
    @JsonProperty("organisation")
    ORGANISATION
  }

  public Actor {
    if (name.isEmpty()) {
      throw new IllegalArgumentException("an actor without a name");
    }
  }

  public static Actor office(String name) {
    return new Actor(Kind.OFFICE, name);
  }

  public static Actor organisation(String name) {
    return new Actor(Kind.ORGANISATION, name);
  }
}
