package tequio.sharing.picture;

import java.util.List;
import java.util.Optional;

/**
 * The words on a picture that other sites show beside a link.
 *
 * @param tag the one word a promise is shown with, and its look; empty on a board
 * @param facts short lines below the title
 * @param bars the activities of a commitment over its time; none on a board
 */
public record SocialCard(
    String above, String title, Optional<Tag> tag, List<String> facts, String address, Bars bars) {

  /** A word and the name of its look: {@code good}. */
  public record Tag(String word, String tone) {}

  /** The bars of a roadmap, and where today lies on their axis, in percent of its width. */
  public record Bars(List<Bar> bars, Optional<Double> today) {

    static final Bars NONE = new Bars(List.of(), Optional.empty());
  }

  /** A bar from one place to another, in percent of the width of the axis. */
  public record Bar(double from, double to, String tone) {}

  /** Without bars. */
  public SocialCard(
      String above, String title, Optional<Tag> tag, List<String> facts, String address) {
    this(above, title, tag, facts, address, Bars.NONE);
  }
}
