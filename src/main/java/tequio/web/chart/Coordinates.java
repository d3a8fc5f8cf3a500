package tequio.web.chart;

import java.util.Locale;

/** Formats numbers as SVG attributes: one decimal, with a point in every language. */
public final class Coordinates {

  /** Returns a share of the width: {@code 12.5%}. */
  public static String percent(double value) {
    return decimal(value) + "%";
  }

  /** Returns a number in units of the picture: {@code 12.5}, {@code 12}. */
  public static String decimal(double value) {
    var written = String.format(Locale.ROOT, "%.1f", value);
    return written.endsWith(".0") ? written.substring(0, written.length() - 2) : written;
  }

  private Coordinates() {}
}
