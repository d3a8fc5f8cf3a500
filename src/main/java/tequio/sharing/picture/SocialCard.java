package tequio.sharing.picture;

import java.util.List;
import java.util.Optional;

/**
 * Texts on the picture that other sites show beside a link.
 *
 * @param tag status of a commitment; empty on a board
 * @param facts short lines below the title
 * @param bars activities of a commitment over time; none on a board
 */
public record SocialCard(
    String above, String title, Optional<Tag> tag, List<String> facts, String address, Bars bars) {

  /** Status and the name of its style: {@code good}. */
  public record Tag(String word, String tone) {}

  /** Bars of a roadmap, and today's position in percent of the width of the axis. */
  public record Bars(List<Bar> bars, Optional<Double> today) {

    static final Bars NONE = new Bars(List.of(), Optional.empty());
  }

  /** Ends of a bar in percent of the width of the axis, and the name of its style. */
  public record Bar(double from, double to, String tone) {}

  /** Creates a card without bars. */
  public SocialCard(
      String above, String title, Optional<Tag> tag, List<String> facts, String address) {
    this(above, title, tag, facts, address, Bars.NONE);
  }
}
