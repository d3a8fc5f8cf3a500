package tequio.web.theme;

import java.util.Optional;

/**
 * Theme of a government's pages.
 *
 * @param sheet the address of its style sheet; empty where it keeps the colour of everybody
 */
public record Theme(Optional<String> sheet, Optional<Crest> crest) {

  public static final Theme NONE = new Theme(Optional.empty(), Optional.empty());

  /** Height of a crest on the page, in points. */
  private static final int HEIGHT = 44;

  /**
   * Its crest.
   *
   * @param words what it shows, for who does not see it
   * @param width in points, at the height it is shown with
   */
  public record Crest(String address, String words, int width) {

    public static Crest of(String address, String words, int width, int height) {
      return new Crest(address, words, Math.max(1, Math.round((float) width * HEIGHT / height)));
    }

    public int height() {
      return HEIGHT;
    }
  }
}
