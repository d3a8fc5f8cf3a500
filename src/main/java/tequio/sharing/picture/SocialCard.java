package tequio.sharing.picture;

import java.util.List;
import java.util.Optional;

/**
 * The words on a picture that other sites show beside a link.
 *
 * @param tag the one word a promise is shown with, and its look; empty on a board
 * @param facts short lines below the title
 */
public record SocialCard(
    String above, String title, Optional<Tag> tag, List<String> facts, String address) {

  /** A word and the name of its look: {@code good}. */
  public record Tag(String word, String tone) {}
}
