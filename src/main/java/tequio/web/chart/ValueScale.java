package tequio.web.chart;

/**
 * Values on the y axis of a picture: greater values are higher.
 *
 * @param top position of the highest value, in units from the upper edge
 * @param bottom position of the lowest value
 */
public record ValueScale(double lowest, double highest, double top, double bottom) {

  /** Returns the position in units of the picture; the middle if the scale has only one value. */
  public double position(double value) {
    return lowest == highest
        ? (top + bottom) / 2
        : bottom - (bottom - top) * (value - lowest) / (highest - lowest);
  }

  public String y(double value) {
    return Coordinates.decimal(position(value));
  }
}
