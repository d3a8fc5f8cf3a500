package tequio.web.theme;

import java.util.Optional;

/**
 * Theme of a government's pages.
 *
 * @param sheet path of its style sheet; empty for the default colours
 */
public record Theme(Optional<String> sheet, Optional<Crest> crest) {

  public static final Theme NONE = new Theme(Optional.empty(), Optional.empty());

  /** Height of a crest in CSS pixels. */
  private static final int HEIGHT = 44;

  /**
   * Crest.
   *
   * @param words alternative text
   * @param width in CSS pixels, at the height shown
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
