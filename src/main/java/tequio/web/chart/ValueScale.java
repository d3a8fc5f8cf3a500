package tequio.web.chart;

/**
 * The values on the y axis of a picture: more is higher.
 *
 * @param top where the highest value lies, in units of the picture from above
 * @param bottom where the lowest lies
 */
public record ValueScale(double lowest, double highest, double top, double bottom) {

  /** In units of the picture; in the middle where all values are the same. */
  public double position(double value) {
    return lowest == highest
        ? (top + bottom) / 2
        : bottom - (bottom - top) * (value - lowest) / (highest - lowest);
  }

  public String y(double value) {
    return Coordinates.decimal(position(value));
  }
}
