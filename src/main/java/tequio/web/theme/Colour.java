package tequio.web.theme;

import java.util.Optional;
import java.util.regex.Pattern;

/** sRGB colour with components from 0 to 255. */
public record Colour(int red, int green, int blue) {

  private static final Pattern WRITTEN = Pattern.compile("#([0-9a-fA-F]{6})");

  /** Parses {@code #7a1f3d}; empty if it has another form. */
  public static Optional<Colour> find(String written) {
    var read = WRITTEN.matcher(written.strip());
    return read.matches() ? Optional.of(of(Integer.parseInt(read.group(1), 16))) : Optional.empty();
  }

  private static Colour of(int rgb) {
    return new Colour(rgb >> 16 & 0xff, rgb >> 8 & 0xff, rgb & 0xff);
  }

  /** Returns the contrast ratio of WCAG 2.2, from 1 to 21. */
  public double contrast(Colour other) {
    double one = luminance();
    double two = other.luminance();
    return (Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05);
  }

  /** Relative luminance of WCAG 2.2, from 0 (black) to 1 (white). */
  private double luminance() {
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
  }

  private static double linear(int part) {
    double share = part / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }

  /**
   * Mixes two colours.
   *
   * @param share share of the other colour, from 0 to 1
   */
  public Colour mixed(Colour other, double share) {
    return new Colour(
        mixed(red, other.red, share),
        mixed(green, other.green, share),
        mixed(blue, other.blue, share));
  }

  private static int mixed(int one, int two, double share) {
    return Math.toIntExact(Math.round(one * (1 - share) + two * share));
  }

  @Override
  public String toString() {
    return "#%02x%02x%02x".formatted(red, green, blue);
  }
}
